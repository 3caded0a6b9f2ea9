import type { SchoolEvent } from '@/data/content/events';
import { writtenDay } from '@/time/vietnam-time';
import { DateTile } from '../parts/date-tile';
import styles from './event-list.module.css';

/** @param long with descriptions, as on the calendar's own page */
export function EventList({
  events,
  long = false,
}: {
  readonly events: readonly SchoolEvent[];
  readonly long?: boolean;
}) {
  return (
    <ol role="list" className={styles.list}>
      {events.map((event) => (
        <li key={event.documentId} className={styles.event}>
          <DateTile day={event.starts.day} tone="strong" />
          <div className={styles.words}>
            <h3 className={styles.title}>{event.title}</h3>
            <p className={styles.when}>
              {whenOf(event)}
              {event.place !== null && <> · {event.place}</>}
            </p>
            {long && event.description !== null && <p className={styles.description}>{event.description}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export function whenOf({ starts, ends }: SchoolEvent): string {
  if (ends === null) return starts.time;
  if (ends.day === starts.day) return `${starts.time} – ${ends.time}`;
  return `${starts.time}, đến hết ${writtenDay(ends.day)}`;
}
