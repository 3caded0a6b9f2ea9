import type { Honour } from '@/data/content/honours';
import { Icon } from '../parts/icon';
import styles from './honour-board.module.css';

export interface HonourBoardProps {
  readonly id: string;
  readonly title: string;
  readonly honours: readonly Honour[];
}

/** What the school is proud of, in numbers. */
export function HonourBoard({ id, title: heading, honours }: HonourBoardProps) {
  return (
    <section aria-labelledby={id} className={styles.board}>
      <h2 id={id} className={styles.heading}>
        <Icon name="star" size={30} /> {heading}
      </h2>
      {honours.map(({ documentId, title, schoolYear, summary, lines }) => (
        <div key={documentId} id={documentId} className={styles.honour}>
          <div>
            <p className={styles.year}>Năm học {schoolYear}</p>
            <h3 className={styles.title}>{title}</h3>
            {summary !== null && <p className={styles.summary}>{summary}</p>}
          </div>
          <ul role="list" className={styles.lines}>
            {lines.map(({ label, count }) => (
              <li key={label}>
                {count !== null && count !== undefined && (
                  <span className={styles.count}>{count.toLocaleString('vi-VN')}</span>
                )}
                <span className={styles.label}>{label}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
