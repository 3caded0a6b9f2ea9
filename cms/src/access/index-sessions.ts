import type { Core } from '@strapi/strapi';

/**
 * Strapi looks for a session by its id, and everybody looks for the person by her account, at each request; for neither has it an
 * index. It takes away what it does not know when it alters a table: so at every start.
 */
export async function indexSessions(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    'create index if not exists strapi_sessions_session_id on strapi_sessions (session_id)',
  );
  await strapi.db.connection.raw(
    'create index if not exists staff_members_admin_user on staff_members (admin_user_id)',
  );
}
