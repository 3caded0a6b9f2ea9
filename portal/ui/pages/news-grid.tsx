import type { ArticleHead } from '@/data/content/articles';
import { Empty } from '../parts/empty';
import { ArticleCard } from '../site/article-card';
import type { ArticlePlaces } from '../site/article-places';
import styles from './news-grid.module.css';

/** One large, the others beside it. */
export function NewsGrid({ news, places }: { readonly news: readonly ArticleHead[]; readonly places: ArticlePlaces }) {
  const [lead, ...others] = news;
  if (lead === undefined) return <Empty icon="news">Chưa có tin nào. Tin và hình ảnh mới sẽ có ở đây.</Empty>;
  return (
    <div className={styles.grid}>
      <ArticleCard article={lead} href={places.hrefOf(lead)} source={places.sourceOf(lead)} form="lead" />
      <ul role="list" className={styles.others}>
        {others.map((article) => (
          <li key={`${article.siteCode}/${article.slug}`}>
            <ArticleCard article={article} href={places.hrefOf(article)} source={places.sourceOf(article)} form="row" />
          </li>
        ))}
      </ul>
    </div>
  );
}
