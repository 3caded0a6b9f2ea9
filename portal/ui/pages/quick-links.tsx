import type { PageLink } from '@/data/content/pages';
import type { SiteLinks } from '@/routing/links';
import { Icon, type IconName } from '../parts/icon';
import { LinkTo } from '../parts/link-to';
import styles from './quick-links.module.css';

interface QuickLink {
  readonly href: string;
  readonly icon: IconName;
  readonly text: string;
  readonly detail?: string;
}

export interface QuickLinksProps {
  readonly links: SiteLinks;
  readonly pages: readonly PageLink[];
  /** What the school put here; empty where it left that to us. */
  readonly own: readonly { readonly label: string; readonly href: string }[];
}

/** What people come for most. */
export function QuickLinks({ links, pages, own }: QuickLinksProps) {
  const family: QuickLink = {
    href: links.family,
    icon: 'person',
    text: 'Sổ liên lạc điện tử',
    detail: 'Xem kết quả học tập của con',
  };
  const chosen: readonly QuickLink[] = own.map(({ href, label }) => {
    const to = links.within(href);
    return { href: to, icon: iconFor(to, links), text: label };
  });
  const items = chosen.length > 0 ? chosen : usual(links, pages, family);
  return (
    <nav aria-label="Xem nhanh" className={styles.quick}>
      <ul role="list">
        {items.map(({ href, icon, text, detail }) => (
          <li key={href}>
            <LinkTo href={href}>
              <span className={styles.icon}>
                <Icon name={icon} size={24} />
              </span>
              <span>
                <span className={styles.text}>{text}</span>
                {detail !== undefined && <span className={styles.detail}>{detail}</span>}
              </span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function usual(links: SiteLinks, pages: readonly PageLink[], family: QuickLink): readonly QuickLink[] {
  return [
    family,
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
}

/** The sign that the page has elsewhere. */
function iconFor(href: string, links: SiteLinks): IconName {
  const icons: readonly (readonly [string, IconName])[] = [
    [links.family, 'person'],
    [links.timetables, 'table'],
    [links.menu(), 'food'],
    [links.admissions, 'place'],
    [links.disclosures(), 'seal'],
    [links.questions(), 'question'],
    [links.directory, 'phone'],
    [links.documents, 'document'],
    [links.calendar, 'calendar'],
    [links.gallery(), 'picture'],
    [links.notices, 'notice'],
    [links.news, 'news'],
  ];
  return icons.find(([address]) => href === address || href.startsWith(`${address}/`))?.[1] ?? 'arrow';
}
