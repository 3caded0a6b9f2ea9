import { Emblem } from '../parts/emblem';
import { Icon } from '../parts/icon';
import { splitSiteName } from '../site/site-name';
import { menuOf } from './menu-of';
import { SearchForm } from './search-form';
import type { SiteFrameProps } from './site-frame';
import { MenuDrawer, MenuRow } from './site-menu';
import styles from './site-header.module.css';

type SiteHeaderProps = Omit<SiteFrameProps, 'children' | 'status'>;

export function SiteHeader({ site, links, frame, place }: SiteHeaderProps) {
  const { kind, own } = splitSiteName(site.name);
  const menu = menuOf({ site, links, frame, place });
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.row}>
          {frame.manager === null ? (
            <span />
          ) : (
            <a href={frame.manager.href} className={styles.manager}>
              <span>{frame.manager.name}</span>
            </a>
          )}
          <span className={styles.ways}>
            <a href={links.english} lang="en" hrefLang="en">
              English
            </a>
            <a href={links.family}>
              <Icon name="person" size={18} /> Sổ liên lạc điện tử
            </a>
          </span>
        </div>
      </div>
      <div className={styles.bar}>
        <div className={styles.row}>
          <a href={links.home} className={styles.brand}>
            <Emblem site={site} className={styles.emblem} />
            <span className={styles.name}>
              {kind !== null && <span className={styles.kind}>{kind}</span>}
              <span className={styles.own}>{own}</span>
            </span>
          </a>
          <div className={styles.search}>
            <SearchForm action={links.search} id="tim" />
          </div>
          <MenuDrawer menu={menu} search={links.search} />
        </div>
      </div>
      <MenuRow menu={menu} />
    </header>
  );
}
