import type { ArticleHead } from '@/data/content/articles';
import { writtenDay } from '@/time/vietnam-time';
import { Icon } from '../parts/icon';
import { PictureView } from '../parts/picture-view';
import link from '../parts/card-link.module.css';
import styles from './article-card.module.css';

export interface ArticleCardProps {
  readonly article: ArticleHead;
  readonly href: string;
  /** Whose it is, when it is not this site's. */
  readonly source: string | null;
  /** Large, with the summary; beside others, with a small picture; or one of a grid. */
  readonly form: 'lead' | 'row' | 'card';
  /** The first picture of the page. */
  readonly first?: boolean;
  /** Its picture is seen at once when the page opens. */
  readonly soon?: boolean;
}

const SIZES = {
  lead: '(min-width: 62rem) 42rem, calc(100vw - 2rem)',
  row: '10rem',
  card: '(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, calc(100vw - 2rem)',
} as const;

export function ArticleCard({ article, href, source, form, first = false, soon = first }: ArticleCardProps) {
  return (
    <article className={`${styles.article} ${styles[form] ?? ''}`}>
      <div className={styles.picture}>
        {article.cover === null ? (
          <span aria-hidden="true" className={styles.plain} />
        ) : (
          // The title beside it is the link and says what the article is about.
          <PictureView picture={article.cover} sizes={SIZES[form]} first={first} soon={soon} decorative />
        )}
        {article.video !== null && (
          <span className={styles.video}>
            <Icon name="play" size={form === 'row' ? 16 : 22} />
            <span className="visually-hidden">Có video</span>
          </span>
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.date}>
          <time dateTime={article.published.day}>{writtenDay(article.published.day)}</time>
          {article.pinned && source === null && <span className={styles.pinned}>Nổi bật</span>}
          {source !== null && <span className={styles.source}>{source}</span>}
        </p>
        <h3 className={styles.title}>
          <a href={href} className={link.link}>
            {article.title}
          </a>
        </h3>
        {form !== 'row' && article.summary !== null && <p className={styles.summary}>{article.summary}</p>}
      </div>
    </article>
  );
}
