import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './empty.module.css';

/** Says what will be here, and where to look meanwhile. */
export function Empty({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={28} />
      <p>{children}</p>
    </div>
  );
}
