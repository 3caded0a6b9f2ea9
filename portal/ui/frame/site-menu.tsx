import type { PageLink } from '@/data/content/pages';
import type { SiteLinks } from '@/routing/links';
import { Icon } from '../parts/icon';
import type { Place } from './site-frame';
import styles from './site-menu.module.css';

export interface MenuItem {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
  readonly items?: readonly { readonly href: string; readonly text: string }[];
}

/** A site's menu: its own pages under "Giới thiệu", then what every site has. */
export function menuOf(links: SiteLinks, pages: readonly PageLink[], place: Place): readonly MenuItem[] {
  const [first, ...others] = pages;
  const item = (at: Place, href: string, text: string): MenuItem => ({ href, text, current: at === place });
  const own: readonly MenuItem[] =
    first === undefined
      ? []
      : [
          {
            ...item('page', links.page(first.slug), first.title),
            items: others.map(({ slug, title }) => ({ href: links.page(slug), text: title })),
          },
        ];
  return [
    ...own,
    item('news', links.news, 'Tin tức'),
    item('notices', links.notices, 'Thông báo'),
    item('calendar', links.calendar, 'Lịch'),
    item('documents', links.documents, 'Văn bản'),
    item('contact', links.contact, 'Liên hệ'),
  ];
}

/** A row on wide windows, a drawer on narrow ones; neither needs a script. */
export function SiteMenu({ menu }: { readonly menu: readonly MenuItem[] }) {
  return (
    <>
      <nav aria-label="Mục chính" className={styles.wide}>
        <Items menu={menu} />
      </nav>
      <details className={styles.narrow}>
        <summary>
          <Icon name="menu" size={22} /> Mục lục
        </summary>
        <nav aria-label="Mục chính">
          <Items menu={menu} />
        </nav>
      </details>
    </>
  );
}

function Items({ menu }: { readonly menu: readonly MenuItem[] }) {
  return (
    <ul role="list">
      {menu.map(({ href, text, current, items = [] }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {text}
          </a>
          {items.length > 0 && (
            <ul role="list" className={styles.inner}>
              {items.map((inner) => (
                <li key={inner.href}>
                  <a href={inner.href}>{inner.text}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
