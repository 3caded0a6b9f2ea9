/** People who can come to the content API: visitors, families with their token, and staff with a token of another door. */
export const COMERS = ['anonymous', 'guardian', 'subject-teacher'] as const;
export type Comer = (typeof COMERS)[number];

const PUBLIC_TYPES = [
  'admission-notices',
  'articles',
  'authorities',
  'categories',
  'directory-entries',
  'disclosures',
  'events',
  'honours',
  'menu-weeks',
  'official-documents',
  'pages',
  'questions',
  'schools',
  'site-settings',
  'timetables',
];

/** Routes that answer, with who gets a 2xx from the request that `PROBES` makes of them. */
export const OPEN: Readonly<Record<string, readonly Comer[]>> = {
  ...Object.fromEntries(PUBLIC_TYPES.map((type) => [`GET /api/${type}`, ['anonymous', 'guardian'] as const])),
  // The probe asks for an id that is none: nobody gets an answer, but the door is open.
  ...Object.fromEntries(PUBLIC_TYPES.map((type) => [`GET /api/${type}/:id`, [] as const])),
  'POST /api/auth/local': [],
  // For the portal alone, which holds the secret.
  'POST /api/questions/ask': [],
  // The same, and only with the token of a draft.
  'GET /api/editorial/previews/:type/:documentId': [],
  'GET /api/editorial/previews/:type/:documentId/entries': [],
  // One's own account, and leaving it.
  'GET /api/users/me': ['guardian'],
  'POST /api/auth/logout': ['guardian'],
};

/** Routes that Strapi brings along and nobody may use: personal data, accounts, uploads, the shape of the content. */
export const CLOSED: readonly string[] = [
  'DELETE /api/auth/sessions/:sessionId',
  'DELETE /api/upload/files/:id',
  'DELETE /api/users-permissions/roles/:role',
  'DELETE /api/users/:id',
  'GET /api/auth/:provider/callback',
  'GET /api/auth/email-confirmation',
  'GET /api/auth/sessions',
  'GET /api/connect/(.*)',
  'GET /api/content-type-builder/components',
  'GET /api/content-type-builder/components/:uid',
  'GET /api/content-type-builder/content-types',
  'GET /api/content-type-builder/content-types/:uid',
  'GET /api/i18n/locales',
  'GET /api/upload/files',
  'GET /api/upload/files/:id',
  'GET /api/upload/files/page',
  'GET /api/users',
  'GET /api/users-permissions/permissions',
  'GET /api/users-permissions/roles',
  'GET /api/users-permissions/roles/:id',
  'GET /api/users/:id',
  'GET /api/users/count',
  'POST /api/auth/change-password',
  'POST /api/auth/forgot-password',
  'POST /api/auth/local/register',
  'POST /api/auth/refresh',
  'POST /api/auth/reset-password',
  'POST /api/auth/send-email-confirmation',
  'POST /api/email',
  'POST /api/upload',
  'POST /api/users',
  'POST /api/users-permissions/roles',
  'PUT /api/users-permissions/roles/:role',
  'PUT /api/users/:id',
];

/** The address to try a route with. */
export function probe(route: string): { readonly method: string; readonly path: string; readonly body?: object } {
  const [method = 'GET', pattern = ''] = route.split(' ');
  const path = pattern.replace('(.*)', 'google').replace(/:[a-zA-Z]+/g, '1');
  return method === 'GET' || method === 'DELETE' ? { method, path } : { method, path, body: {} };
}
