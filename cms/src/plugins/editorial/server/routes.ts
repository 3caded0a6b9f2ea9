const GUARDED = { policies: ['admin::isAuthenticatedAdmin', 'plugin::editorial.uses-editorial'] };

interface EditorialRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handler: string;
}

/** Every door of the editorial desk, below `/editorial` of the admin. A route without a guard cannot be written down. */
const DOORS: readonly EditorialRoute[] = [
  { method: 'GET', path: '/desk', handler: 'desk.read' },
  { method: 'GET', path: '/board', handler: 'board.read' },
  { method: 'GET', path: '/documents/:uid/:documentId', handler: 'documents.read' },
  { method: 'POST', path: '/documents/:uid/:documentId/submit', handler: 'documents.submit' },
  { method: 'POST', path: '/documents/:uid/:documentId/return', handler: 'documents.return' },
  { method: 'POST', path: '/documents/:uid/:documentId/approve', handler: 'documents.approve' },
  { method: 'POST', path: '/documents/:uid/:documentId/preview', handler: 'documents.preview' },
  { method: 'GET', path: '/documents/:uid/:documentId/versions/:version', handler: 'documents.compare' },
  { method: 'POST', path: '/documents/:uid/:documentId/versions/:version/restore', handler: 'documents.restore' },
  { method: 'POST', path: '/imports/check', handler: 'imports.check' },
  { method: 'POST', path: '/imports/run', handler: 'imports.run' },
];

/** Open to no account: the handlers ask for the portal's secret and for the token of the draft (previews/show-preview.ts). */
const PREVIEWS = [
  { method: 'GET', path: '/previews/:type/:documentId', handler: 'previews.head' },
  { method: 'GET', path: '/previews/:type/:documentId/entries', handler: 'previews.entries' },
] as const;

export const routes = {
  admin: { type: 'admin', routes: DOORS.map((door) => ({ ...door, config: { ...GUARDED } })) },
  'content-api': { type: 'content-api', routes: PREVIEWS.map((door) => ({ ...door, config: { auth: false } })) },
};
