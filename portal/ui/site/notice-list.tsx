import type { ArticleHead } from '@/data/content/articles';
import { DateTile } from '../parts/date-tile';
import styles from './notice-list.module.css';

export interface NoticeListProps {
  readonly notices: readonly ArticleHead[];
  readonly href: (slug: string) => string;
}

export function NoticeList({ notices, href }: NoticeListProps) {
  return (
    <ul role="list" className={styles.list}>
      {notices.map((notice) => (
        <li key={notice.slug} className={styles.notice}>
          <DateTile day={notice.published.day} />
          <div className={styles.words}>
            <h3 className={styles.title}>
              <a href={href(notice.slug)}>{notice.title}</a>
            </h3>
            {notice.pinned && <p className={styles.pinned}>Cần đọc</p>}
            {notice.summary !== null && <p className={styles.summary}>{notice.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
