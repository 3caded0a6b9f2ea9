import type { ArticleHead } from '@/data/content/articles';
import { DateTile } from '../parts/date-tile';
import type { ArticlePlaces } from './article-places';
import link from '../parts/card-link.module.css';
import styles from './notice-list.module.css';

export interface NoticeListProps {
  readonly notices: readonly ArticleHead[];
  readonly places: ArticlePlaces;
}

export function NoticeList({ notices, places }: NoticeListProps) {
  return (
    <ul role="list" className={styles.list}>
      {notices.map((notice) => (
        <li key={`${notice.siteCode}/${notice.slug}`} className={styles.notice}>
          <DateTile day={notice.published.day} />
          <div className={styles.words}>
            <h3 className={styles.title}>
              <a href={places.hrefOf(notice)} className={link.link}>
                {notice.title}
              </a>
            </h3>
            <Marks pinned={notice.pinned} source={places.sourceOf(notice)} />
            {notice.summary !== null && <p className={styles.summary}>{notice.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Marks({ pinned, source }: { readonly pinned: boolean; readonly source: string | null }) {
  if (!pinned && source === null) return null;
  return (
    <p className={styles.marks}>
      {pinned && <span className={styles.pinned}>Cần đọc</span>}
      {source !== null && <span className={styles.source}>{source}</span>}
    </p>
  );
}
