import type { Article, ArticleHead } from '@/data/content/articles';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { writtenDayWithWeekday } from '@/time/vietnam-time';
import { BlocksView } from '../parts/blocks-view';
import { PictureView } from '../parts/picture-view';
import { Section } from '../parts/section';
import { ArticleCard } from '../site/article-card';
import { CATEGORY_LABELS } from '../site/labels';
import styles from './article-view.module.css';

export interface ArticleViewProps {
  readonly links: SiteLinks;
  readonly article: Article;
  readonly others: readonly ArticleHead[];
}

export function ArticleView({ links, article, others }: ArticleViewProps) {
  const { title, summary, cover, published, category, body } = article;
  const list = category === 'news' ? links.news : links.notices;
  return (
    <>
      <article className={styles.article}>
        <header className={styles.head}>
          <p className={styles.over}>
            <a href={list}>{CATEGORY_LABELS[category]}</a>
            <time dateTime={`${published.day}T${published.time}+07:00`}>
              {writtenDayWithWeekday(published.day)}, {published.time}
            </time>
          </p>
          <h1 className={styles.title}>{title}</h1>
          {summary !== null && <p className={styles.summary}>{summary}</p>}
        </header>
        {cover !== null && (
          <figure className={styles.cover}>
            <PictureView picture={cover} sizes="(min-width: 64rem) 60rem, 100vw" first />
            {cover.alt !== '' && <figcaption aria-hidden="true">{cover.alt}</figcaption>}
          </figure>
        )}
        <div className={styles.body}>
          <BlocksView content={body} />
        </div>
      </article>
      {others.length > 0 && (
        <div className={`${page.wide} ${styles.others}`} data-print="no">
          <Section id="tin-khac" title={`${CATEGORY_LABELS[category]} khác`} more={{ href: list, text: 'Xem tất cả' }}>
            <ul role="list" className={page.cards}>
              {others.map((other) => (
                <li key={other.slug}>
                  <ArticleCard article={other} href={links.article(other.slug)} form="card" />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </>
  );
}
