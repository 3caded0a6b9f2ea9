import type { SiteLinks } from '@/routing/links';
import { mondayOf } from '@/time/vietnam-time';
import { Icon } from '../parts/icon';
import styles from './calendar-ways.module.css';

export interface CalendarWaysProps {
  readonly links: SiteLinks;
  readonly today: string;
  /** How the calendar is shown now. */
  readonly form: 'list' | 'week';
}

/** The forms of a calendar, and how to have it in one's own. */
export function CalendarWays({ links, today, form }: CalendarWaysProps) {
  return (
    <nav aria-label="Cách xem lịch" className={styles.ways} data-print="no">
      <ul role="list">
        <li>
          <a href={links.calendar} aria-current={form === 'list' ? 'true' : undefined}>
            Theo tháng
          </a>
        </li>
        <li>
          <a href={links.week(mondayOf(today))} aria-current={form === 'week' ? 'true' : undefined}>
            Theo tuần
          </a>
        </li>
      </ul>
      <a href={links.calendarFeed} className={styles.feed}>
        <Icon name="calendar" size={18} /> Đưa vào lịch của tôi (.ics)
      </a>
    </nav>
  );
}
