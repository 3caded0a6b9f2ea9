import type { ArticleCategory, ArticleHead } from '@/data/content/articles';
import type { Listing } from '@/data/content/parts/answer';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { Pager } from '../parts/pager';
import { ArticleCard } from '../site/article-card';
import { CATEGORY_LABELS } from '../site/labels';
import { NoticeList } from '../site/notice-list';

export interface ArticleListProps {
  readonly links: SiteLinks;
  readonly category: ArticleCategory;
  readonly page: number;
  readonly listing: Listing<ArticleHead>;
}

export function ArticleList({ links, category, page: number, listing }: ArticleListProps) {
  return (
    <>
      <PageHead title={CATEGORY_LABELS[category]} trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        <Articles links={links} category={category} articles={listing.items} />
        <Pager page={number} pages={listing.pages} href={(other) => links.listPage(category, other)} />
      </div>
    </>
  );
}

interface ArticlesProps {
  readonly links: SiteLinks;
  readonly category: ArticleCategory;
  readonly articles: readonly ArticleHead[];
}

function Articles({ links, category, articles }: ArticlesProps) {
  if (articles.length === 0) {
    return category === 'news' ? (
      <Empty icon="news">Chưa có tin nào. Tin và hình ảnh của trường sẽ có ở đây.</Empty>
    ) : (
      <Empty icon="notice">Hiện không có thông báo nào. Thông báo mới sẽ có ở đây.</Empty>
    );
  }
  if (category === 'notice') return <NoticeList notices={articles} href={links.article} />;
  return (
    <ul role="list" className={page.cards}>
      {articles.map((article) => (
        <li key={article.slug}>
          <ArticleCard article={article} href={links.article(article.slug)} form="card" />
        </li>
      ))}
    </ul>
  );
}
