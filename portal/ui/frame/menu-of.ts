import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import type { FrameData } from './frame-data';
import type { Place } from './site-frame';

export interface MenuLink {
  readonly href: string;
  readonly text: string;
}
export interface MenuItem extends MenuLink {
  readonly current: boolean;
  readonly items: readonly MenuLink[];
}

export interface MenuProps {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly frame: Pick<FrameData, 'pages' | 'categories' | 'parts' | 'links'>;
  readonly place: Place;
}

/** A site's menu: what it holds, under the words that parents look for. A group leads to the first thing in it. */
export function menuOf({ site, links, frame, place }: MenuProps): readonly MenuItem[] {
  const { pages, categories, parts } = frame;
  const group = (at: Place, found: readonly (MenuLink | false)[]): readonly MenuItem[] => {
    const [first, ...items] = found.filter((one) => one !== false);
    return first === undefined ? [] : [{ ...first, current: at === place && at !== 'none', items }];
  };
  return [
    ...group('page', [
      ...pages.map(({ slug, title }) => ({ href: links.page(slug), text: title })),
      parts.has('directory') && { href: links.organisation, text: 'Sơ đồ tổ chức' },
      parts.has('directory') && { href: links.directory, text: 'Danh bạ' },
      parts.has('honours') && { href: links.honours, text: 'Vinh danh' },
    ]),
    ...(site.kind === 'authority'
      ? group('schools', [
          { href: links.schools(), text: 'Các trường' },
          { href: links.statistics, text: 'Thống kê' },
        ])
      : []),
    ...group('news', [
      parts.has('news') && { href: links.news, text: 'Tin tức' },
      ...categories.map(({ slug, name }) => ({ href: links.category(slug), text: name })),
      parts.has('gallery') && { href: links.gallery(), text: 'Thư viện ảnh' },
    ]),
    ...group('notices', [parts.has('notices') && { href: links.notices, text: 'Thông báo' }]),
    ...group('calendar', [
      parts.has('calendar') && { href: links.calendar, text: 'Lịch' },
      parts.has('timetables') && { href: links.timetables, text: 'Thời khóa biểu' },
      parts.has('menus') && { href: links.menu(), text: 'Thực đơn' },
    ]),
    ...group('disclosures', [parts.has('disclosures') && { href: links.disclosures(), text: 'Công khai' }]),
    ...group('documents', [parts.has('documents') && { href: links.documents, text: 'Văn bản' }]),
    ...group('admission', [parts.has('admissions') && { href: links.admissions, text: 'Tuyển sinh' }]),
    ...group('contact', [
      { href: links.contact, text: 'Liên hệ' },
      { href: links.questions(), text: 'Hỏi đáp' },
    ]),
    ...(frame.links.length === 0
      ? []
      : group('none', [
          { href: `${links.sitemap}#lien-ket`, text: 'Liên kết' },
          ...frame.links.map(({ href, label }) => ({ href: links.within(href), text: label })),
        ])),
  ];
}
