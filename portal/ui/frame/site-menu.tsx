import { Icon } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import type { MenuItem } from './menu-of';
import { SearchForm } from './search-form';
import styles from './site-menu.module.css';

interface MenuProps {
  readonly menu: readonly MenuItem[];
}

/**
 * A row under the name on wide windows. A group opens when it is pressed, not when a pointer passes: what opens by itself would
 * have to close with Escape (WCAG 1.4.13), which takes a script. Opening one closes the other.
 */
export function MenuRow({ menu }: MenuProps) {
  return (
    <nav aria-label="Mục chính" className={styles.wide}>
      <ul role="list">
        {menu.map((item) => (
          <li key={item.href}>{item.items.length === 0 ? <HeadLink item={item} /> : <Group item={item} />}</li>
        ))}
      </ul>
    </nav>
  );
}

function Group({ item: { href, text, current, items } }: { readonly item: MenuItem }) {
  return (
    <details name="muc-chinh">
      <summary aria-current={current ? 'true' : undefined}>
        {text} <Icon name="down" size={16} />
      </summary>
      <ul role="list" className={styles.inner}>
        {[{ href, text }, ...items].map((inner) => (
          <li key={inner.href}>
            <LinkTo href={inner.href}>{inner.text}</LinkTo>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A drawer on narrow windows, with everything in it. */
export function MenuDrawer({ menu, search }: MenuProps & { readonly search: string }) {
  return (
    <details className={styles.narrow}>
      <summary>
        <Icon name="menu" size={22} /> Mục lục
      </summary>
      <div className={styles.drawer}>
        <SearchForm action={search} id="tim-trong-muc-luc" />
        <nav aria-label="Mục lục">
          <ul role="list">
            {menu.map((item) => (
              <li key={item.href}>
                <HeadLink item={item} />
                {item.items.length > 0 && (
                  <ul role="list" className={styles.inner}>
                    {item.items.map(({ href, text }) => (
                      <li key={href}>
                        <LinkTo href={href}>{text}</LinkTo>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </details>
  );
}

function HeadLink({ item: { href, text, current } }: { readonly item: MenuItem }) {
  return (
    <a href={href} aria-current={current ? 'true' : undefined}>
      {text}
    </a>
  );
}
