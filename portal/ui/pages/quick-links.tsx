import type { PageLink } from '@/data/content/pages';
import type { SiteLinks } from '@/routing/links';
import { Icon, type IconName } from '../parts/icon';
import styles from './quick-links.module.css';

interface QuickLink {
  readonly href: string;
  readonly icon: IconName;
  readonly text: string;
  readonly detail?: string;
}

/** What people come for most. */
export function QuickLinks({ links, pages }: { readonly links: SiteLinks; readonly pages: readonly PageLink[] }) {
  const items: readonly QuickLink[] = [
    { href: links.family, icon: 'person', text: 'Sổ liên lạc điện tử', detail: 'Xem kết quả học tập của con' },
    { href: links.documents, icon: 'document', text: 'Văn bản', detail: 'Kế hoạch, quyết định, báo cáo' },
    { href: links.calendar, icon: 'calendar', text: 'Lịch', detail: 'Công tác và sự kiện' },
    ...pages.slice(0, 2).map(({ slug, title }): QuickLink => ({
      href: links.page(slug),
      icon: 'place',
      text: title,
      detail: 'Về nhà trường',
    })),
    { href: links.contact, icon: 'phone', text: 'Liên hệ', detail: 'Địa chỉ, điện thoại' },
  ];
  return (
    <nav aria-label="Xem nhanh" className={styles.quick}>
      <ul role="list">
        {items.map(({ href, icon, text, detail }) => (
          <li key={href}>
            <a href={href}>
              <span className={styles.icon}>
                <Icon name={icon} size={24} />
              </span>
              <span>
                <span className={styles.text}>{text}</span>
                {detail !== undefined && <span className={styles.detail}>{detail}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
