import type { CmsEnvironment } from '@cong-truong/config/env/cms-environment';
import { createDatabase, type Database } from '@cong-truong/database/connect';
import type { Core } from '@strapi/strapi';
import type { KeyObject } from 'node:crypto';
import { tokenKey } from './sign-in/access-token';

/** What the handlers of the grade book work with. */
export interface GradebookContext {
  readonly db: Database;
  /** Printed books lie below it. */
  readonly filesFolder: string;
  /** Signs the access tokens of the admin. */
  readonly tokenKey: KeyObject;
}

const contexts = new WeakMap<Core.Strapi, GradebookContext>();

/** Opens a pool of its own, as the role that may touch the register and nothing of the CMS. */
export function openContext(strapi: Core.Strapi, environment: CmsEnvironment): void {
  const db = createDatabase({
    url: environment.APP_DATABASE_URL,
    applicationName: 'cong-truong-gradebook',
    // A few for each core: more at once only get in each other's way at the head of the school's journal.
    max: 8,
    onIdleError: (error) => strapi.log.warn(`gradebook: an idle database connection broke: ${error.message}`),
  });
  contexts.set(strapi, {
    db,
    filesFolder: environment.FILES_DIR,
    tokenKey: tokenKey(strapi.config.get<string>('admin.auth.secret')),
  });
}

export function contextOf(strapi: Core.Strapi): GradebookContext {
  const context = contexts.get(strapi);
  if (!context) throw new Error('the grade book is not open');
  return context;
}

export async function closeContext(strapi: Core.Strapi): Promise<void> {
  await contexts.get(strapi)?.db.close();
  contexts.delete(strapi);
}
