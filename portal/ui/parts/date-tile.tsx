import { weekdayOf } from '@/time/vietnam-time';
import styles from './date-tile.module.css';

/** A day as a leaf of a wall calendar. */
export function DateTile({ day, tone = 'plain' }: { readonly day: string; readonly tone?: 'plain' | 'strong' }) {
  const [year, month, date] = day.split('-');
  return (
    <time dateTime={day} className={`${styles.tile} ${tone === 'strong' ? styles.strong : ''}`}>
      <span className={styles.month}>Tháng {Number(month)}</span>
      <span className={styles.date}>{Number(date)}</span>
      <span className={styles.small}>{tone === 'strong' ? weekdayOf(day) : year}</span>
    </time>
  );
}
