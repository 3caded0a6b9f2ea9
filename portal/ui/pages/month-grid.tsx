import type { SchoolEvent } from '@/data/content/events';
import { weeksOf, writtenMonth } from '@/time/vietnam-time';
import styles from './month-grid.module.css';

export interface MonthGridProps {
  readonly month: string;
  readonly today: string;
  readonly events: readonly SchoolEvent[];
}

const DAYS = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'];

/** The month as it hangs on a wall: weeks from Monday, days with something on are marked. */
export function MonthGrid({ month, today, events }: MonthGridProps) {
  return (
    <table className={styles.grid}>
      <caption>{writtenMonth(month)}</caption>
      <thead>
        <tr>
          {DAYS.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column} aria-current={day !== null && day === today ? 'date' : undefined}>
                {day !== null && <Day day={day} events={eventsOn(events, day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, events }: { readonly day: string; readonly events: readonly SchoolEvent[] }) {
  return (
    <>
      <span className={`${styles.day} ${events.length > 0 ? styles.busy : ''}`}>{Number(day.slice(8))}</span>
      {events.length > 0 && <span className="visually-hidden">: {events.map(({ title }) => title).join(', ')}</span>}
    </>
  );
}

function eventsOn(events: readonly SchoolEvent[], day: string): readonly SchoolEvent[] {
  return events.filter(({ starts, ends }) => starts.day <= day && day <= (ends ?? starts).day);
}
