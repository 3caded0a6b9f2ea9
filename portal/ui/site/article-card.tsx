import type { ArticleHead } from '@/data/content/articles';
import { writtenDay } from '@/time/vietnam-time';
import { PictureView } from '../parts/picture-view';
import styles from './article-card.module.css';

export interface ArticleCardProps {
  readonly article: ArticleHead;
  readonly href: string;
  /** Large, with the summary; beside others, with a small picture; or one of a grid. */
  readonly form: 'lead' | 'row' | 'card';
}

const SIZES = {
  lead: '(min-width: 62rem) 42rem, 100vw',
  row: '9rem',
  card: '(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, 100vw',
} as const;

export function ArticleCard({ article, href, form }: ArticleCardProps) {
  return (
    <article className={`${styles.article} ${styles[form]}`}>
      <div className={styles.picture}>
        {article.cover === null ? (
          <span aria-hidden="true" className={styles.plain} />
        ) : (
          // The title beside it is the link and says what the article is about.
          <PictureView picture={article.cover} sizes={SIZES[form]} decorative />
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.date}>
          <time dateTime={article.published.day}>{writtenDay(article.published.day)}</time>
          {article.pinned && <span className={styles.pinned}>Nổi bật</span>}
        </p>
        <h3 className={styles.title}>
          <a href={href}>{article.title}</a>
        </h3>
        {form !== 'row' && article.summary !== null && <p className={styles.summary}>{article.summary}</p>}
      </div>
    </article>
  );
}
