import type { Article, ArticleHead } from '@/data/content/articles';
import type { Category } from '@/data/content/categories';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { BlocksView } from '../parts/blocks-view';
import { Caption } from '../parts/caption';
import { FileLinks } from '../parts/file-links';
import { Gallery } from '../parts/gallery';
import { Icon } from '../parts/icon';
import { PictureView } from '../parts/picture-view';
import { Section } from '../parts/section';
import { ArticleCard } from '../site/article-card';
import { ArticleHeadline } from '../site/article-headline';
import type { ArticlePlaces } from '../site/article-places';
import { CATEGORY_LABELS } from '../site/labels';
import { ShareLinks } from '../site/share-links';
import { VideoLinkView } from '../site/video-link-view';
import styles from './article-view.module.css';

export interface ArticleViewProps {
  readonly links: SiteLinks;
  readonly places: ArticlePlaces;
  readonly article: Article;
  readonly category: Category | null;
  /** Its one address, with the host. */
  readonly url: string;
  readonly others: readonly ArticleHead[];
  /** How often it was read; null when that is not known. */
  readonly views: number | null;
}

export function ArticleView({ links, places, article, category, url, others, views }: ArticleViewProps) {
  const { cover, video, body, gallery, attachments } = article;
  const list = article.category === 'news' ? links.news : links.notices;
  return (
    <>
      <article className={styles.article}>
        <div className={styles.head}>
          <ArticleHeadline
            article={article}
            views={views}
            source={places.sourceOf(article)}
            list={category === null ? { href: list, text: CATEGORY_LABELS[article.category] } : listOf(links, category)}
          />
        </div>
        {video !== null ? (
          <div className={styles.cover}>
            <VideoLinkView video={video} picture={cover} title={article.title} />
          </div>
        ) : (
          cover !== null && (
            <figure className={styles.cover}>
              <PictureView picture={cover} sizes="(min-width: 64rem) 60rem, 100vw" first />
              <Caption picture={cover} />
            </figure>
          )
        )}
        <div className={styles.body}>
          <BlocksView content={body} links={links} />
          {attachments.length > 0 && (
            <section aria-labelledby="tep-kem" className={styles.files}>
              <h2 id="tep-kem">Tệp kèm theo</h2>
              <ul role="list">
                {attachments.map((file) => (
                  <li key={file.src}>
                    <span className={styles.file}>{file.name}</span>
                    <FileLinks file={file} of={file.name} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {gallery.length > 0 && (
          <section aria-labelledby="hinh-anh" className={styles.gallery}>
            <h2 id="hinh-anh">
              Hình ảnh <span className={styles.count}>{gallery.length} ảnh</span>
            </h2>
            <Gallery pictures={gallery} />
          </section>
        )}
        <footer className={styles.foot} data-print="no">
          <ShareLinks url={url} title={article.title} />
          <a href={links.printed(article.slug)} className={styles.print}>
            <Icon name="print" size={18} /> Bản in
          </a>
        </footer>
      </article>
      {others.length > 0 && (
        <div className={`${page.wide} ${styles.others}`} data-print="no">
          <Section
            id="tin-khac"
            title={`${CATEGORY_LABELS[article.category]} khác`}
            more={{ href: list, text: 'Xem tất cả' }}
          >
            <ul role="list" className={page.cards}>
              {others.map((other) => (
                <li key={`${other.siteCode}/${other.slug}`}>
                  <ArticleCard
                    article={other}
                    href={places.hrefOf(other)}
                    source={places.sourceOf(other)}
                    form="card"
                  />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </>
  );
}

function listOf(links: SiteLinks, { slug, name }: Category) {
  return { href: links.category(slug), text: name };
}
