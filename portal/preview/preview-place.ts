import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../data/content/documents';
import { wallTime } from '../time/vietnam-time';
import type { PreviewAddress } from './preview-address';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** What the CMS tells of a draft, so that the page is found that shows it. */
export const draftHead = z.object({
  siteCode: z.string(),
  expiresAt: z.iso.datetime().transform((moment) => new Date(moment)),
  isPublished: z.boolean(),
  slug: text,
  startsAt: text,
  schoolYear: text,
  kind: z.enum(DOCUMENT_KINDS).nullish().catch(null),
  issuedOn: text,
  weekOf: text,
});

export type DraftHead = Readonly<z.output<typeof draftHead>>;

/** The page of the site on which visitors will find an entry. */
export type PreviewPlace =
  | { readonly page: 'article' | 'page' | 'admission' | 'category'; readonly slug: string }
  | { readonly page: 'documents'; readonly kind: DocumentKind | null; readonly year: string }
  | { readonly page: 'month'; readonly month: string }
  | { readonly page: 'disclosures'; readonly schoolYear: string }
  | { readonly page: 'menu'; readonly weekOf: string }
  | { readonly page: 'directory' | 'questions' | 'timetables' | 'home' };

export function previewPlace(type: PreviewAddress['type'], head: DraftHead): PreviewPlace {
  switch (type) {
    case 'articles':
      return { page: 'article', slug: head.slug };
    case 'pages':
      return { page: 'page', slug: head.slug };
    case 'admission-notices':
      return { page: 'admission', slug: head.slug };
    case 'categories':
      return { page: 'category', slug: head.slug };
    case 'official-documents':
      return { page: 'documents', kind: head.kind ?? null, year: head.issuedOn.slice(0, 4) };
    case 'events':
      return { page: 'month', month: wallTime(new Date(head.startsAt)).day.slice(0, 7) };
    case 'disclosures':
      return { page: 'disclosures', schoolYear: head.schoolYear };
    case 'menu-weeks':
      return { page: 'menu', weekOf: head.weekOf };
    case 'directory-entries':
      return { page: 'directory' };
    case 'questions':
      return { page: 'questions' };
    case 'timetables':
      return { page: 'timetables' };
    case 'honours':
    case 'site-settings':
      return { page: 'home' };
  }
}
