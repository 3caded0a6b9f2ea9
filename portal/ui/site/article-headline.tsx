import type { Article } from '@/data/content/articles';
import { writtenDayWithWeekday } from '@/time/vietnam-time';
import styles from './article-headline.module.css';

export interface ArticleHeadlineProps {
  readonly article: Article;
  /** Whose it is, when it is not this site's. */
  readonly source: string | null;
  /** How often it was read; null on paper and when it is not known. */
  readonly views?: number | null;
  /** What it is one of; null on paper. */
  readonly list: { readonly href: string; readonly text: string } | null;
}

export function ArticleHeadline({ article, source, list, views = null }: ArticleHeadlineProps) {
  const { title, summary, published } = article;
  return (
    <header>
      <p className={styles.over}>
        {list !== null && <a href={list.href}>{list.text}</a>}
        <time dateTime={`${published.day}T${published.time}+07:00`}>
          {writtenDayWithWeekday(published.day)}, {published.time}
        </time>
        {views !== null && views > 0 && <span>{views.toLocaleString('vi-VN')} lượt xem</span>}
        {source !== null && <span className={styles.source}>{source}</span>}
      </p>
      <h1 className={styles.title}>{title}</h1>
      {summary !== null && <p className={styles.summary}>{summary}</p>}
    </header>
  );
}
