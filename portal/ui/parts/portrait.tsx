import type { Picture } from '@/data/content/parts/picture';
import { PictureView } from './picture-view';
import styles from './portrait.module.css';

/** A person's picture, or the first letter of the given name: Vietnamese names end with it. */
export function Portrait({ picture, name }: { readonly picture: Picture | null; readonly name: string }) {
  if (picture !== null) return <PictureView picture={picture} sizes="5rem" className={styles.portrait} decorative />;
  return (
    <span aria-hidden="true" className={`${styles.portrait} ${styles.letter}`}>
      {name.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase()}
    </span>
  );
}
