import type { Picture } from '@/data/content/parts/picture';
import { Caption } from './caption';
import { PictureView } from './picture-view';
import styles from './gallery.module.css';

/** Pictures side by side, each leading to itself in full. */
export function Gallery({ pictures }: { readonly pictures: readonly Picture[] }) {
  return (
    <ul role="list" className={styles.gallery}>
      {pictures.map((picture, index) => (
        <li key={`${picture.src}-${index}`}>
          <figure>
            <a href={picture.src} aria-label={`Mở ảnh: ${picture.alt}`}>
              <PictureView picture={picture} sizes="(min-width: 62rem) 20rem, 50vw" />
            </a>
            <Caption picture={picture} />
          </figure>
        </li>
      ))}
    </ul>
  );
}
