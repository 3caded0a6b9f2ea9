import type { ArticleHead } from '@/data/content/articles';
import type { SiteLinks } from '@/routing/links';
import { writtenDay } from '@/time/vietnam-time';
import { Icon } from '../parts/icon';
import { PictureView } from '../parts/picture-view';
import styles from './album-list.module.css';

export interface AlbumListProps {
  readonly albums: readonly ArticleHead[];
  readonly links: SiteLinks;
  /** The first one large: for five of them. */
  readonly mosaic?: boolean;
}

/** Pictures first: each leads to the article that tells of it. */
export function AlbumList({ albums, links, mosaic = false }: AlbumListProps) {
  return (
    <ul role="list" className={`${styles.albums} ${mosaic && albums.length === 5 ? styles.mosaic : ''}`}>
      {albums.map(({ slug, title, cover, video, published }) => (
        <li key={slug} className={styles.album}>
          {cover === null ? (
            <span aria-hidden="true" className={styles.plain} />
          ) : (
            <PictureView picture={cover} sizes="(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, 100vw" decorative />
          )}
          <div className={styles.words}>
            <p className={styles.over}>
              <Icon name={video === null ? 'picture' : 'play'} size={16} />
              {video === null ? 'Ảnh' : 'Video'} · <time dateTime={published.day}>{writtenDay(published.day)}</time>
            </p>
            <h3 className={styles.title}>
              <a href={links.article(slug)}>{title}</a>
            </h3>
          </div>
        </li>
      ))}
    </ul>
  );
}
