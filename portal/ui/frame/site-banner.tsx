import { Icon } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import type { Banner } from './banner-at';
import styles from './site-banner.module.css';

/** What everybody must know today. It stands still, and stands first. */
export function SiteBanner({ banner }: { readonly banner: Banner }) {
  return (
    <section aria-label="Thông báo khẩn" className={styles.banner}>
      <p>
        <Icon name="notice" size={24} />
        <span>
          <strong>Khẩn: </strong>
          {banner.text}
          {banner.href !== null && (
            <>
              {' '}
              <LinkTo href={banner.href}>
                Xem chi tiết<span className="visually-hidden">: {banner.text}</span>
              </LinkTo>
            </>
          )}
        </span>
      </p>
    </section>
  );
}
