import type { ArticleCategory, ArticleHead } from '@/data/content/articles';
import type { Category } from '@/data/content/categories';
import type { Listing } from '@/data/content/parts/answer';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Choices } from '../parts/choices';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { Pager } from '../parts/pager';
import { ArticleCard } from '../site/article-card';
import type { ArticlePlaces } from '../site/article-places';
import { CATEGORY_LABELS } from '../site/labels';
import { NoticeList } from '../site/notice-list';
import styles from './article-list.module.css';

export interface ArticleListProps {
  readonly links: SiteLinks;
  readonly places: ArticlePlaces;
  readonly kind: ArticleCategory;
  /** What the school sorts its news by; empty for notices. */
  readonly categories: readonly Category[];
  /** The one that is shown. */
  readonly category: Category | null;
  readonly page: number;
  readonly listing: Listing<ArticleHead>;
}

export function ArticleList(props: ArticleListProps) {
  const { links, places, kind, categories, category, page: number, listing } = props;
  const list = kind === 'news' ? links.news : links.notices;
  const up = { href: links.home, text: 'Trang đầu' };
  return (
    <>
      <PageHead
        title={category?.name ?? CATEGORY_LABELS[kind]}
        trail={category === null ? [up] : [up, { href: list, text: CATEGORY_LABELS[kind] }]}
      />
      <div className={`${page.wide} ${page.body}`}>
        {categories.length > 0 && (
          <div className={styles.filters}>
            <Choices
              label="Chuyên mục"
              choices={[
                { href: list, text: 'Tất cả', chosen: category === null },
                ...categories.map(({ slug, name }) => ({
                  href: links.category(slug),
                  text: name,
                  chosen: slug === category?.slug,
                })),
              ]}
            />
          </div>
        )}
        <Articles kind={kind} places={places} articles={listing.items} />
        <Pager
          page={number}
          pages={listing.pages}
          href={(other) => (category === null ? links.listPage(kind, other) : links.category(category.slug, other))}
        />
      </div>
    </>
  );
}

/** As many cards as stand side by side in a wide window. */
const IN_FIRST_ROW = 3;

interface ArticlesProps {
  readonly kind: ArticleCategory;
  readonly places: ArticlePlaces;
  readonly articles: readonly ArticleHead[];
}

function Articles({ kind, places, articles }: ArticlesProps) {
  if (articles.length === 0) {
    return kind === 'news' ? (
      <Empty icon="news">Chưa có tin nào. Tin và hình ảnh mới sẽ có ở đây.</Empty>
    ) : (
      <Empty icon="notice">Hiện không có thông báo nào. Thông báo mới sẽ có ở đây.</Empty>
    );
  }
  return (
    <>
      <h2 className="visually-hidden">Danh sách</h2>
      {kind === 'notice' ? (
        <NoticeList notices={articles} places={places} />
      ) : (
        <ul role="list" className={page.cards}>
          {articles.map((article, index) => (
            <li key={`${article.siteCode}/${article.slug}`}>
              <ArticleCard
                first={index === 0}
                soon={index < IN_FIRST_ROW}
                article={article}
                href={places.hrefOf(article)}
                source={places.sourceOf(article)}
                form="card"
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
