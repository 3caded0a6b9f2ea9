import type { Person } from './plugin-table';

/** Whose entry is asked about: of the person's own school, or of another. */
export type Side = 'own' | 'other';

export interface EditorialRow {
  readonly route: string;
  readonly ask: (documentId: string) => { readonly path: string; readonly body?: unknown };
  /** Who is let in, and where; who is not named is refused. */
  readonly allow: Partial<Record<Person, readonly Side[]>>;
  /** The answer of who is let in, 200 if it is not said. */
  readonly allowedStatus?: number;
}

const BOTH: readonly Side[] = ['own', 'other'];
const OWN: readonly Side[] = ['own'];
const WRITERS = { 'school-editor': OWN, approver: OWN } as const;
const at = (documentId: string): string => `/editorial/documents/api::article.article/${documentId}`;

export const EDITORIAL_ROUTES: readonly EditorialRow[] = [
  {
    route: 'GET /editorial/desk',
    ask: () => ({ path: '/editorial/desk' }),
    allow: { principal: BOTH, 'school-editor': BOTH, approver: BOTH, 'district-officer': BOTH },
  },
  { route: 'GET /editorial/board', ask: () => ({ path: '/editorial/board' }), allow: { 'district-officer': BOTH } },
  {
    route: 'GET /editorial/documents/:uid/:documentId',
    ask: (documentId) => ({ path: at(documentId) }),
    allow: { principal: OWN, ...WRITERS, 'district-officer': BOTH },
  },
  {
    route: 'POST /editorial/documents/:uid/:documentId/submit',
    ask: (documentId) => ({ path: `${at(documentId)}/submit`, body: {} }),
    allow: WRITERS,
  },
  {
    route: 'POST /editorial/documents/:uid/:documentId/return',
    ask: (documentId) => ({ path: `${at(documentId)}/return`, body: { comment: 'Xin sửa lại tiêu đề.' } }),
    allow: { approver: OWN },
  },
  {
    route: 'POST /editorial/documents/:uid/:documentId/approve',
    ask: (documentId) => ({ path: `${at(documentId)}/approve`, body: {} }),
    allow: { approver: OWN },
  },
  {
    route: 'POST /editorial/documents/:uid/:documentId/preview',
    ask: (documentId) => ({ path: `${at(documentId)}/preview`, body: {} }),
    allow: { principal: OWN, ...WRITERS, 'district-officer': BOTH },
  },
  {
    route: 'GET /editorial/documents/:uid/:documentId/versions/:version',
    ask: (documentId) => ({ path: `${at(documentId)}/versions/1` }),
    allow: { principal: OWN, ...WRITERS, 'district-officer': BOTH },
  },
  {
    route: 'POST /editorial/documents/:uid/:documentId/versions/:version/restore',
    ask: (documentId) => ({ path: `${at(documentId)}/versions/1/restore`, body: {} }),
    allow: WRITERS,
  },
  {
    // Let in, but with nothing to read.
    route: 'POST /editorial/imports/check',
    ask: () => ({ path: '/editorial/imports/check', body: {} }),
    allow: { 'school-editor': BOTH, approver: BOTH },
    allowedStatus: 422,
  },
  {
    route: 'POST /editorial/imports/run',
    ask: () => ({ path: '/editorial/imports/run', body: { guids: '["a"]' } }),
    allow: { 'school-editor': BOTH, approver: BOTH },
    allowedStatus: 422,
  },
];
