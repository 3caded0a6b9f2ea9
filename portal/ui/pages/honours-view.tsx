import type { Honour } from '@/data/content/honours';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { HonourBoard } from '../site/honour-board';

export interface HonoursViewProps {
  readonly links: SiteLinks;
  readonly honours: readonly Honour[];
}

/** All that the school is proud of, year by year. */
export function HonoursView({ links, honours }: HonoursViewProps) {
  return (
    <>
      <PageHead title="Vinh danh" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        {honours.length === 0 ? (
          <Empty icon="star">Thành tích của nhà trường sẽ được giới thiệu ở đây.</Empty>
        ) : (
          <HonourBoard id="tu-hao" title="Niềm tự hào" honours={honours} />
        )}
      </div>
    </>
  );
}
