import type { SchoolEvent } from '@/data/content/events';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { dayAfter, weekdayOf, writtenDay } from '@/time/vietnam-time';
import { PageHead } from '../parts/page-head';
import { whenOf } from '../site/event-list';
import { CalendarWays } from './calendar-ways';
import styles from './week-view.module.css';

export interface WeekViewProps {
  readonly links: SiteLinks;
  readonly today: string;
  readonly monday: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly events: readonly SchoolEvent[];
}

export function WeekView({ links, today, monday, before, after, events }: WeekViewProps) {
  const days = Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
  return (
    <>
      <PageHead
        title={`Tuần từ ${writtenDay(monday)} đến ${writtenDay(dayAfter(monday, 6))}`}
        trail={[
          { href: links.home, text: 'Trang đầu' },
          { href: links.calendar, text: 'Lịch' },
        ]}
      />
      <div className={`${page.wide} ${page.body}`}>
        <CalendarWays links={links} today={today} form="week" />
        <ol role="list" className={styles.days}>
          {days.map((day) => (
            <Day key={day} day={day} today={today} events={events.filter((event) => isOn(event, day))} />
          ))}
        </ol>
        <nav aria-label="Tuần khác" className={styles.turn} data-print="no">
          {before === null ? <span /> : <a href={links.week(before)}>‹ Tuần trước</a>}
          {after !== null && <a href={links.week(after)}>Tuần sau ›</a>}
        </nav>
      </div>
    </>
  );
}

interface DayProps {
  readonly day: string;
  readonly today: string;
  readonly events: readonly SchoolEvent[];
}

function Day({ day, today, events }: DayProps) {
  return (
    <li className={styles.day} aria-current={day === today ? 'date' : undefined}>
      <h2 className={styles.name}>
        {weekdayOf(day)} <time dateTime={day}>{writtenDay(day).slice(0, 5)}</time>
        {day === today && <span className={styles.today}>Hôm nay</span>}
      </h2>
      {events.length === 0 ? (
        <p className={styles.none}>Không có lịch</p>
      ) : (
        <ul role="list" className={styles.events}>
          {events.map((event) => (
            <li key={event.documentId}>
              <h3>{event.title}</h3>
              <p>{[whenOf(event), event.place].filter((part) => part !== null).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function isOn({ starts, ends }: SchoolEvent, day: string): boolean {
  return starts.day <= day && day <= (ends ?? starts).day;
}
