import type { ArticleHead } from '@/data/content/articles';
import type { SiteLinks } from '@/routing/links';
import { writtenDay } from '@/time/vietnam-time';
import { Icon } from '../parts/icon';
import { PictureView } from '../parts/picture-view';
import link from '../parts/card-link.module.css';
import styles from './album-list.module.css';

export interface AlbumListProps {
  readonly albums: readonly ArticleHead[];
  readonly links: SiteLinks;
  /** The first one large: for five of them. */
  readonly mosaic?: boolean;
  /** Seen at once when the page opens. */
  readonly first?: boolean;
}

/** As many as stand in the first row of a wide window. */
const IN_FIRST_ROW = 3;
const SIZES = '(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, calc(100vw - 2rem)';
const LARGE = '(min-width: 62rem) 37rem, (min-width: 40rem) 50vw, calc(100vw - 2rem)';

/** Pictures first: each leads to the article that tells of it. */
export function AlbumList({ albums, links, mosaic = false, first = false }: AlbumListProps) {
  const large = mosaic && albums.length === 5;
  return (
    <ul role="list" className={`${styles.albums} ${large ? styles.mosaic : ''}`}>
      {albums.map(({ slug, title, cover, video, published }, index) => (
        <li key={slug} className={styles.album}>
          {cover === null ? (
            <span aria-hidden="true" className={styles.plain} />
          ) : (
            <PictureView
              picture={cover}
              sizes={large && index === 0 ? LARGE : SIZES}
              first={first && index === 0}
              soon={first && index < IN_FIRST_ROW}
              decorative
            />
          )}
          <div className={styles.words}>
            <p className={styles.over}>
              <Icon name={video === null ? 'picture' : 'play'} size={16} />
              {video === null ? 'Ảnh' : 'Video'} · <time dateTime={published.day}>{writtenDay(published.day)}</time>
            </p>
            <h3 className={styles.title}>
              <a href={links.article(slug)} className={link.link}>
                {title}
              </a>
            </h3>
          </div>
        </li>
      ))}
    </ul>
  );
}
