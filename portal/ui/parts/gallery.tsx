import type { Picture } from '@/data/content/parts/picture';
import { Caption } from './caption';
import { PictureView } from './picture-view';
import styles from './gallery.module.css';

const WHOLE_ROW = '(min-width: 62rem) 60rem, calc(100vw - 2rem)';
const IN_ROW = '(min-width: 62rem) 30rem, (min-width: 40rem) 50vw, calc(100vw - 2rem)';

/** Of three in a row, one is left over: the first one then has a row of its own (gallery.module.css). */
function opensRow(count: number): boolean {
  return count % 3 === 1 && count !== 4;
}

/** Pictures side by side, each leading to itself in full. */
export function Gallery({ pictures }: { readonly pictures: readonly Picture[] }) {
  return (
    <ul role="list" className={styles.gallery}>
      {pictures.map((picture, index) => (
        <li key={`${picture.src}-${index}`}>
          <figure>
            <a href={picture.src} aria-label={`Mở ảnh: ${picture.alt}`}>
              <PictureView picture={picture} sizes={index === 0 && opensRow(pictures.length) ? WHOLE_ROW : IN_ROW} />
            </a>
            <Caption picture={picture} />
          </figure>
        </li>
      ))}
    </ul>
  );
}
