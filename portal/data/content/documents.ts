import { siteTag } from '@cong-truong/domain/content/tags';
import { z } from 'zod';
import { listOf, optionalText, type Listing } from './parts/answer';
import { FILE_FIELDS, optionalFile } from './parts/file';
import { readContent } from './read-content';

export const DOCUMENT_KINDS = ['decision', 'plan', 'report', 'notice', 'letter', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENTS_A_PAGE = 20;
/** Of one kind and year: all on one page, so that an address leads to each (database: the paths of the search). */
export const DOCUMENTS_OF_A_YEAR = 100;

export const documentSchema = z.object({
  documentId: z.string(),
  number: optionalText,
  title: z.string(),
  issuedOn: z.iso.date(),
  issuer: optionalText,
  signer: optionalText,
  abstract: optionalText,
  kind: z.enum(DOCUMENT_KINDS),
  file: optionalFile,
});
export type OfficialDocument = Readonly<z.output<typeof documentSchema>>;

export interface DocumentQuery {
  readonly siteCode: string;
  readonly kind?: DocumentKind | undefined;
  readonly year?: number | undefined;
  readonly page?: number;
  readonly pageSize?: number;
}

/** Newest first. */
export async function listDocuments(query: DocumentQuery): Promise<Listing<OfficialDocument>> {
  const { siteCode, kind, year, page = 1, pageSize = DOCUMENTS_A_PAGE } = query;
  return readContent({
    query: {
      type: 'official-documents',
      parameters: {
        filters: {
          siteCode: { $eq: siteCode },
          ...(kind !== undefined && { kind: { $eq: kind } }),
          ...(year !== undefined && { issuedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } }),
        },
        fields: ['number', 'title', 'issuedOn', 'issuer', 'signer', 'abstract', 'kind'],
        populate: { file: FILE_FIELDS },
        sort: ['issuedOn:desc', 'number:desc', 'documentId:asc'],
        pagination: { page, pageSize },
      },
    },
    schema: listOf(documentSchema),
    tags: [siteTag(siteCode)],
    keep: page === 1 ? 'always' : 'found',
  });
}

/** The years between a site's oldest and newest document, newest first. */
export async function documentYears(siteCode: string): Promise<readonly number[]> {
  const [oldest, newest] = await Promise.all([yearAtEnd(siteCode, 'asc'), yearAtEnd(siteCode, 'desc')]);
  if (oldest === null || newest === null) return [];
  return Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index);
}

async function yearAtEnd(siteCode: string, direction: 'asc' | 'desc'): Promise<number | null> {
  const { items } = await readContent({
    query: {
      type: 'official-documents',
      parameters: {
        filters: { siteCode: { $eq: siteCode } },
        fields: ['issuedOn'],
        sort: [`issuedOn:${direction}`, 'documentId:asc'],
        pagination: { page: 1, pageSize: 1 },
      },
    },
    schema: listOf(z.object({ issuedOn: z.iso.date() })),
    tags: [siteTag(siteCode)],
    keep: 'always',
  });
  const [document] = items;
  return document === undefined ? null : Number(document.issuedOn.slice(0, 4));
}
