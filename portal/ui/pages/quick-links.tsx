import type { Part } from '@/data/content/filled-parts';
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
  readonly parts: ReadonlySet<Part>;
  /** What the school put here; empty where it left that to us. */
  readonly own: readonly { readonly label: string; readonly href: string }[];
}

/** What people come for most. */
export function QuickLinks({ links, parts, own }: QuickLinksProps) {
  const chosen: readonly QuickLink[] = own.map(({ href, label }) => {
    const to = links.within(href);
    return { href: to, icon: iconFor(to, links), text: label };
  });
  const items = chosen.length > 0 ? chosen : usual(links, parts);
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

const USUAL = 6;

/** Six at the most, of what the school has filled; it can always be called and asked. */
function usual(links: SiteLinks, parts: ReadonlySet<Part>): readonly QuickLink[] {
  const offered: readonly (QuickLink & { readonly part?: Part })[] = [
    { href: links.family, icon: 'person', text: 'Sổ liên lạc điện tử', detail: 'Xem kết quả học tập của con' },
    { part: 'menus', href: links.menu(), icon: 'food', text: 'Thực đơn', detail: 'Tuần này bé ăn gì' },
    { part: 'timetables', href: links.timetables, icon: 'table', text: 'Thời khóa biểu', detail: 'Bản đang áp dụng' },
    {
      part: 'admissions',
      href: links.admissions,
      icon: 'place',
      text: 'Tuyển sinh',
      detail: 'Chỉ tiêu, hồ sơ, thời hạn',
    },
    { part: 'disclosures', href: links.disclosures(), icon: 'seal', text: 'Công khai', detail: 'Theo năm học' },
    {
      part: 'documents',
      href: links.documents,
      icon: 'document',
      text: 'Văn bản',
      detail: 'Kế hoạch, quyết định, báo cáo',
    },
    { part: 'calendar', href: links.calendar, icon: 'calendar', text: 'Lịch', detail: 'Công tác và sự kiện' },
    { href: links.questions(), icon: 'question', text: 'Hỏi đáp', detail: 'Gửi câu hỏi đến nhà trường' },
    { href: links.contact, icon: 'phone', text: 'Liên hệ', detail: 'Địa chỉ, điện thoại' },
  ];
  return offered.filter(({ part }) => part === undefined || parts.has(part)).slice(0, USUAL);
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
