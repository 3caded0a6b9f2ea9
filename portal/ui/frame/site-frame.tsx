import type { ReactNode } from 'react';
import type { PageContext } from './public-page';
import type { FrameData } from './frame-data';
import { siteTheme } from '../theme/site-theme';
import { SiteBanner } from './site-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import styles from './site-frame.module.css';

export type Place =
  | 'home'
  | 'page'
  | 'schools'
  | 'news'
  | 'notices'
  | 'calendar'
  | 'disclosures'
  | 'documents'
  | 'admission'
  | 'contact'
  | 'none';

export interface SiteFrameProps extends PageContext {
  readonly frame: FrameData;
  readonly place: Place;
  /** Set where the page stands for a status other than 200. */
  readonly status?: 404 | 503;
  readonly children: ReactNode;
}

/** Head, foot and colours of a site, around one page of it. */
export function SiteFrame({ children, status, ...site }: SiteFrameProps) {
  const { banner, changesAt } = site.frame;
  return (
    <div className={styles.site} {...siteTheme(site.site)}>
      <a href="#noi-dung" className={styles.skip}>
        Đến nội dung chính
      </a>
      <SiteHeader {...site} />
      {banner !== null && <SiteBanner banner={banner} links={site.links} />}
      {/* cache/finish-page.js reads what is written here. */}
      <main
        id="noi-dung"
        tabIndex={-1}
        data-status={status}
        data-site={status === undefined ? site.site.code : undefined}
        data-good-until={changesAt?.toISOString()}
      >
        {children}
      </main>
      <SiteFooter {...site} />
    </div>
  );
}
