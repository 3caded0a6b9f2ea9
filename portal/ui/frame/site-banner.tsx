import type { SiteLinks } from '@/routing/links';
import { Icon } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import type { Banner } from './banner-at';
import styles from './site-banner.module.css';

/** What everybody must know today. It stands still, and stands first. */
export function SiteBanner({ banner, links }: { readonly banner: Banner; readonly links: SiteLinks }) {
  return (
    <section aria-label="Thông báo khẩn" className={styles.banner} data-print="no">
      <p>
        <Icon name="notice" size={24} />
        <span>
          <strong>Khẩn: </strong>
          {banner.text}
          {banner.href !== null && (
            <>
              {' '}
              <LinkTo href={links.within(banner.href)}>
                Xem chi tiết<span className="visually-hidden">: {banner.text}</span>
              </LinkTo>
            </>
          )}
        </span>
      </p>
    </section>
  );
}
