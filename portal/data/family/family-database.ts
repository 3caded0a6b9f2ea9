import { createDatabase } from '@cong-truong/database/connect';
import { environment } from '../environment';
import { onceAProcess } from '../once-a-process';

/** The portal's role in the database: it can do nothing but what takes a family's session. */
export const familyDatabase = onceAProcess('family-database', () =>
  createDatabase({
    url: environment().PORTAL_DATABASE_URL,
    applicationName: 'portal',
    max: 12,
    onIdleError: (error) => console.warn(`family database: ${error.message}`),
  }),
);
