import type { Article } from '@/data/content/articles';
import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import { writtenDay } from '@/time/vietnam-time';
import { BlocksView } from '../parts/blocks-view';
import { Caption } from '../parts/caption';
import { PictureView } from '../parts/picture-view';
import { ArticleHeadline } from '../site/article-headline';
import type { ArticlePlaces } from '../site/article-places';
import styles from './printed-article.module.css';

export interface PrintedArticleProps {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly today: string;
  readonly article: Article;
  readonly places: ArticlePlaces;
  readonly url: string;
}

/** An article for paper and for the archive (NĐ 42/2022, Đ.6-7 [V]): whose, when, where it stands, and nothing around it. */
export function PrintedArticle({ site, links, today, article, places, url }: PrintedArticleProps) {
  return (
    <div className={styles.sheet}>
      <p className={styles.hint} data-print="no">
        Trang này dành để in: dùng lệnh In của trình duyệt. <a href={links.article(article.slug)}>Về bài viết</a>
      </p>
      <p className={styles.site}>{site.name}</p>
      <article>
        <ArticleHeadline article={article} source={places.sourceOf(article)} list={null} />
        {article.cover !== null && (
          <figure className={styles.cover}>
            <PictureView picture={article.cover} sizes="42rem" first />
            <Caption picture={article.cover} />
          </figure>
        )}
        <div className={styles.body}>
          <BlocksView content={article.body} links={links} />
        </div>
      </article>
      <p className={styles.source}>
        Nguồn: {url}
        <br />
        Bản in ngày {writtenDay(today)}.
      </p>
    </div>
  );
}
