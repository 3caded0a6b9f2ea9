import { z } from 'zod';
import type { CmsQuery, Parameters } from './cms-address';
import { anyOfSites, GALLERY_FILTER, type Reader } from './articles';
import { listOf } from './parts/answer';
import { readContent } from './read-content';
import { siteTag } from '@cong-truong/domain/content/tags';

/** The parts of a site that stand in its menu only once they hold something. */
export const PARTS = [
  'news',
  'notices',
  'calendar',
  'documents',
  'directory',
  'disclosures',
  'admissions',
  'timetables',
  'menus',
  'gallery',
  'honours',
] as const;
export type Part = (typeof PARTS)[number];

const TYPES: Readonly<Record<Part, CmsQuery['type']>> = {
  news: 'articles',
  notices: 'articles',
  calendar: 'events',
  documents: 'official-documents',
  directory: 'directory-entries',
  disclosures: 'disclosures',
  admissions: 'admission-notices',
  timetables: 'timetables',
  menus: 'menu-weeks',
  gallery: 'articles',
  honours: 'honours',
};

/** A menu leads nowhere that is empty: parents who meet two empty pages do not open a third. */
export async function filledParts(reader: Reader): Promise<ReadonlySet<Part>> {
  const filled = await Promise.all(PARTS.map((part) => isFilled(part, reader)));
  return new Set(PARTS.filter((_part, index) => filled[index]));
}

async function isFilled(part: Part, reader: Reader): Promise<boolean> {
  const { total } = await readContent({
    query: {
      type: TYPES[part],
      parameters: { filters: filtersOf(part, reader), fields: ['documentId'], pagination: { page: 1, pageSize: 1 } },
    },
    schema: listOf(z.object({ documentId: z.string() })),
    tags: [reader.siteCode, ...(reader.sharedFrom ?? [])].map(siteTag),
    keep: 'always',
  });
  return total > 0;
}

function filtersOf(part: Part, reader: Reader): Parameters {
  switch (part) {
    case 'news':
      return { ...anyOfSites(reader), category: { $eq: 'news' } };
    case 'notices':
      return { ...anyOfSites(reader), category: { $eq: 'notice' } };
    case 'gallery':
      return { siteCode: { $eq: reader.siteCode }, ...GALLERY_FILTER };
    default:
      return { siteCode: { $eq: reader.siteCode } };
  }
}
