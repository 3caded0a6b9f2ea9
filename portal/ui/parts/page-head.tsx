import type { ReactNode } from 'react';
import styles from './page-head.module.css';

export interface PageHeadProps {
  readonly title: string;
  /** The way back up. */
  readonly trail: readonly { readonly href: string; readonly text: string }[];
  readonly children?: ReactNode;
}

/** The top of every page but the first: where it is, and what it is. */
export function PageHead({ title, trail, children }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.inner}>
        <nav aria-label="Đường dẫn" className={styles.trail}>
          <ol role="list">
            {trail.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </header>
  );
}
