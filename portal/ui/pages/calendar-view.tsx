import type { SchoolEvent } from '@/data/content/events';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { writtenMonth } from '@/time/vietnam-time';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { EventList } from '../site/event-list';
import { CalendarWays } from './calendar-ways';
import { MonthGrid } from './month-grid';
import styles from './calendar-view.module.css';

export interface CalendarViewProps {
  readonly links: SiteLinks;
  readonly today: string;
  /** `2026-11` */
  readonly month: string;
  /** Neighbours that have a page of their own. */
  readonly before: string | null;
  readonly after: string | null;
  readonly ofMonth: readonly SchoolEvent[];
  /** What is to come, on the calendar's first page; null on the page of a month. */
  readonly upcoming: readonly SchoolEvent[] | null;
}

export function CalendarView({ links, today, month, before, after, ofMonth, upcoming }: CalendarViewProps) {
  const listed = upcoming ?? ofMonth;
  return (
    <>
      <PageHead
        title={upcoming === null ? `Lịch ${writtenMonth(month).toLowerCase()}` : 'Lịch công tác và sự kiện'}
        trail={[
          { href: links.home, text: 'Trang đầu' },
          ...(upcoming === null ? [{ href: links.calendar, text: 'Lịch' }] : []),
        ]}
      />
      <div className={`${page.wide} ${page.body}`}>
        <CalendarWays links={links} today={today} form="list" />
        <div className={styles.columns}>
          <div>
            <h2 className={styles.heading}>{upcoming === null ? 'Trong tháng' : 'Sắp diễn ra'}</h2>
            {listed.length === 0 ? (
              <Empty icon="calendar">
                {upcoming === null ? 'Tháng này không có sự kiện nào.' : 'Chưa có sự kiện nào trong những ngày tới.'}
              </Empty>
            ) : (
              <EventList events={listed} long />
            )}
          </div>
          <div className={styles.month}>
            <MonthGrid month={month} today={today} events={ofMonth} />
            <nav aria-label="Tháng khác" className={styles.turn} data-print="no">
              {before === null ? <span /> : <a href={links.month(before)}>‹ {writtenMonth(before)}</a>}
              {after !== null && <a href={links.month(after)}>{writtenMonth(after)} ›</a>}
            </nav>
          </div>
        </div>
      </div>
    </>
  );
}
