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
  { method: 'POST', path: '/documents/:uid/:documentId/versions/:version/restore', handler: 'documents.restore' },
  { method: 'POST', path: '/imports/check', handler: 'imports.check' },
  { method: 'POST', path: '/imports/run', handler: 'imports.run' },
];

export const routes = {
  admin: { type: 'admin', routes: DOORS.map((door) => ({ ...door, config: { ...GUARDED } })) },
};
