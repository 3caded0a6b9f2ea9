import type { ArticleHead } from '@/data/content/articles';
import type { SiteLinks } from '@/routing/links';
import { Empty } from '../parts/empty';
import { ArticleCard } from '../site/article-card';
import styles from './news-grid.module.css';

/** One large, the others beside it. */
export function NewsGrid({ news, links }: { readonly news: readonly ArticleHead[]; readonly links: SiteLinks }) {
  const [lead, ...others] = news;
  if (lead === undefined) return <Empty icon="news">Chưa có tin nào. Tin và hình ảnh của trường sẽ có ở đây.</Empty>;
  return (
    <div className={styles.grid}>
      <ArticleCard article={lead} href={links.article(lead.slug)} form="lead" />
      <ul role="list" className={styles.others}>
        {others.map((article) => (
          <li key={article.slug}>
            <ArticleCard article={article} href={links.article(article.slug)} form="row" />
          </li>
        ))}
      </ul>
    </div>
  );
}
