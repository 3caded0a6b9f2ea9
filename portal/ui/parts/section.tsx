import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './section.module.css';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly more?: { readonly href: string; readonly text: string };
  readonly children: ReactNode;
}

/** A titled part of a page, with a way to the rest of it. */
export function Section({ id, title, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {more !== undefined && (
          <a href={more.href} className={styles.more}>
            {more.text} <Icon name="arrow" size={18} />
          </a>
        )}
      </header>
      {children}
    </section>
  );
}
