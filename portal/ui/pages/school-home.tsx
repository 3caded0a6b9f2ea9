import type { ArticleHead } from '@/data/content/articles';
import { plainText } from '@/data/content/parts/blocks';
import type { SchoolEvent } from '@/data/content/events';
import type { PageLink } from '@/data/content/pages';
import type { School } from '@/data/content/school';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { Section } from '../parts/section';
import { EventList } from '../site/event-list';
import { NoticeList } from '../site/notice-list';
import { LEVEL_LABELS } from '../site/labels';
import { Hero } from './hero';
import { NewsGrid } from './news-grid';
import { QuickLinks } from './quick-links';
import styles from './school-home.module.css';

export interface SchoolHomeProps {
  readonly site: School;
  readonly links: SiteLinks;
  readonly pages: readonly PageLink[];
  readonly news: readonly ArticleHead[];
  readonly notices: readonly ArticleHead[];
  readonly events: readonly SchoolEvent[];
}

export function SchoolHome({ site, links, pages, news, notices, events }: SchoolHomeProps) {
  const [about] = pages;
  return (
    <>
      <Hero
        site={site}
        links={links}
        overline={LEVEL_LABELS[site.level]}
        lead={plainText(site.introduction, 210)}
        pictures={[]}
        more={about === undefined ? null : { href: links.page(about.slug), text: about.title }}
      />
      <div className={page.wide}>
        <QuickLinks links={links} pages={pages.slice(1)} />
      </div>
      <div className={styles.band}>
        <div className={`${page.wide} ${styles.now}`}>
          <Section id="thong-bao" title="Thông báo" more={{ href: links.notices, text: 'Tất cả thông báo' }}>
            {notices.length === 0 ? (
              <Empty icon="notice">Hiện không có thông báo nào. Thông báo mới của nhà trường sẽ có ở đây.</Empty>
            ) : (
              <NoticeList notices={notices} href={links.article} />
            )}
          </Section>
          <div className={styles.calendar}>
            <Section id="sap-dien-ra" title="Sắp diễn ra" more={{ href: links.calendar, text: 'Lịch' }}>
              {events.length === 0 ? (
                <Empty icon="calendar">Chưa có sự kiện nào trong những ngày tới.</Empty>
              ) : (
                <EventList events={events} />
              )}
            </Section>
          </div>
        </div>
      </div>
      <div className={page.wide}>
        <Section id="tin-tuc" title="Tin tức" more={{ href: links.news, text: 'Tất cả tin' }}>
          <NewsGrid news={news} links={links} />
        </Section>
      </div>
    </>
  );
}
