import type { MenuWeek } from '@/data/content/menu-weeks';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { dayAfter, writtenDay } from '@/time/vietnam-time';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { MenuTable } from '../site/menu-table';
import styles from './menu-view.module.css';

export interface MenuViewProps {
  readonly links: SiteLinks;
  readonly today: string;
  readonly weeks: readonly MenuWeek[];
  readonly week: MenuWeek | null;
}

export function MenuView({ links, today, weeks, week }: MenuViewProps) {
  return (
    <>
      <PageHead title="Thực đơn" trail={[{ href: links.home, text: 'Trang đầu' }]}>
        {week !== null && <p className={styles.period}>{weekWords(week.weekOf)}</p>}
      </PageHead>
      <div className={`${page.wide} ${page.body} ${styles.all}`}>
        {week === null ? (
          <Empty icon="food">Thực đơn đang được cập nhật.</Empty>
        ) : (
          <>
            <MenuTable week={week} today={today} />
            {week.note !== null && <p className={styles.note}>{week.note}</p>}
          </>
        )}
        {weeks.length > 1 && (
          <nav aria-label="Các tuần" data-print="no">
            <h2 className={styles.heading}>Thực đơn các tuần</h2>
            <ul role="list" className={styles.weeks}>
              {weeks.map(({ weekOf }) => (
                <li key={weekOf}>
                  <a href={links.menu(weekOf)} aria-current={weekOf === week?.weekOf ? 'true' : undefined}>
                    {writtenDay(weekOf)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  );
}

export function weekWords(monday: string): string {
  return `Tuần từ ${writtenDay(monday)} đến ${writtenDay(dayAfter(monday, 5))}`;
}
