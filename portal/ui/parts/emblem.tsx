import type { Site } from '@/data/content/sites';
import { initialsOf } from '../site/site-name';
import styles from './emblem.module.css';

/** A site's emblem, or its initials in a gate. */
export function Emblem({ site, className = '' }: { readonly site: Site; readonly className?: string | undefined }) {
  if (site.logo !== null) {
    return <img src={site.logo.src} width={64} height={64} alt="" className={`${styles.emblem} ${className}`} />;
  }
  return (
    <span aria-hidden="true" className={`${styles.emblem} ${styles.drawn} ${className}`}>
      {initialsOf(site.name)}
    </span>
  );
}
