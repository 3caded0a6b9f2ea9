import styles from './pager.module.css';

export interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** First, last, and those around where one is. */
export function Pager({ page, pages, href }: PagerProps) {
  if (pages <= 1) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return (
    <nav aria-label="Các trang" className={styles.pager}>
      <ol role="list">
        {near.map((number, index) => (
          <li key={number} className={number - (near[index - 1] ?? 0) > 1 ? styles.gap : undefined}>
            <a href={href(number)} aria-label={`Trang ${number}`} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
