import type { Site } from '@/data/content/sites';
import { initialsOf } from '../site/site-name';
import styles from './emblem.module.css';

interface EmblemProps {
  readonly site: Site;
  readonly className?: string | undefined;
  /** One of many further down the page: loaded when it comes near. */
  readonly later?: boolean;
}

/** A site's emblem, or its initials in a gate. */
export function Emblem({ site, className = '', later = false }: EmblemProps) {
  if (site.logo !== null) {
    return (
      <img
        // The smallest that is served: enough for 64 pixels on any screen.
        src={site.logo.sizes[0]?.src ?? site.logo.src}
        width={64}
        height={64}
        alt=""
        loading={later ? 'lazy' : 'eager'}
        className={`${styles.emblem} ${className}`}
      />
    );
  }
  return (
    <span aria-hidden="true" className={`${styles.emblem} ${styles.drawn} ${className}`}>
      {initialsOf(site.name)}
    </span>
  );
}
