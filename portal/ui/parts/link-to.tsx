import type { ReactNode } from 'react';
import { environment } from '@/data/environment';
import { isOutside } from '@/routing/is-outside';
import { Icon } from './icon';
import styles from './link-to.module.css';

export interface LinkToProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A link that an editor wrote. One that leaves this portal says so, and lends no weight in search engines: sites of schools are
 * broken into for the sake of such links.
 */
export function LinkTo({ href, className, children }: LinkToProps) {
  if (!isOutside(href, environment().PORTAL_URL)) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    );
  }
  return (
    <a href={href} className={className} rel="noopener nofollow external">
      {children}
      <span className={styles.mark}>
        <Icon name="outside" size={15} />
        <span className="visually-hidden"> (mở trang ngoài)</span>
      </span>
    </a>
  );
}
