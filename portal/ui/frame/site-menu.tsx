import { Icon } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import type { MenuItem } from './menu-of';
import { SearchForm } from './search-form';
import styles from './site-menu.module.css';

/** A row under the name on wide windows. */
export function MenuRow({ menu }: { readonly menu: readonly MenuItem[] }) {
  return (
    <nav aria-label="Mục chính" className={styles.wide}>
      <Items menu={menu} />
    </nav>
  );
}

/** A drawer on narrow windows; it needs no script. */
export function MenuDrawer({ menu, search }: { readonly menu: readonly MenuItem[]; readonly search: string }) {
  return (
    <details className={styles.narrow}>
      <summary>
        <Icon name="menu" size={22} /> Mục lục
      </summary>
      <div className={styles.drawer}>
        <SearchForm action={search} id="tim-trong-muc-luc" />
        <nav aria-label="Mục lục">
          <Items menu={menu} />
        </nav>
      </div>
    </details>
  );
}

function Items({ menu }: { readonly menu: readonly MenuItem[] }) {
  return (
    <ul role="list">
      {menu.map(({ href, text, current, items }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {text}
            {items.length > 0 && <Icon name="down" size={16} />}
          </a>
          {items.length > 0 && (
            <ul role="list" className={styles.inner}>
              {items.map((inner) => (
                <li key={inner.href}>
                  <LinkTo href={inner.href}>{inner.text}</LinkTo>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
