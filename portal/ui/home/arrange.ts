import type { SchoolLevel } from '@/data/content/school';
import type { HomeSection, HomeSectionKind } from '@/data/content/site-setting';

/** What a first page shows, in what order, as long as the school has not chosen. */
export function defaultSections(level: SchoolLevel): readonly HomeSection[] {
  const kinds: readonly HomeSectionKind[] = [
    'quickLinks',
    'notices',
    'calendar',
    'news',
    'admission',
    ...(level === 'preschool' ? (['menu'] as const) : []),
    'honours',
    'gallery',
    'documents',
  ];
  return kinds.map((kind) => ({ kind, title: null }));
}

/** Those that are lists of a few lines: two that follow each other stand side by side. */
const SHORT = new Set<HomeSectionKind>(['notices', 'calendar', 'documents', 'admission']);

/** One section, or two beside each other. */
export type HomeRow = readonly [HomeSection] | readonly [HomeSection, HomeSection];

/** The rows of the page, in the school's order; a section that is named twice stands once. */
export function arrangeRows(sections: readonly HomeSection[]): readonly HomeRow[] {
  const rows: HomeRow[] = [];
  const seen = new Set<HomeSectionKind>();
  for (const section of sections) {
    if (seen.has(section.kind)) continue;
    seen.add(section.kind);
    const last = rows.at(-1);
    if (last?.length === 1 && SHORT.has(last[0].kind) && SHORT.has(section.kind)) {
      rows[rows.length - 1] = [last[0], section];
    } else rows.push([section]);
  }
  return rows;
}
