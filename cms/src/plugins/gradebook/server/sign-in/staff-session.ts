import { findSignedInStaff } from '@cong-truong/database/access/signed-in-staff';
import type { Core } from '@strapi/strapi';
import { todayInVietnam } from '../../../../clock/today-in-vietnam';
import { contextOf } from '../context';
import { GRADEBOOK_ACTION } from '../gradebook-action';
import type { KoaContext } from '../http/handler';
import { readAccessToken } from './access-token';
import { bearerToken } from './bearer-token';
import { rememberSignedIn } from './signed-in';

/**
 * Signs in to the routes of the grade book by the session of the admin, as Strapi's own strategy does, and more strictly: the token
 * is Strapi's, its session stands and belongs to the user, who is active and not blocked. Strapi asks five statements for
 * it and works out hundreds of permissions, of which the grade book wants one; here it is one statement, which tells
 * also what the person teaches. Tokens of the API are nobody of the staff and open nothing.
 */
export function staffSession(strapi: Core.Strapi) {
  return {
    name: 'gradebook-session',
    async authenticate(context: KoaContext) {
      const { db, tokenKey } = contextOf(strapi);
      const token = bearerToken(context.request.header.authorization);
      const claims = token === null ? null : readAccessToken(token, tokenKey);
      if (claims === null) return { authenticated: false };
      const found = await findSignedInStaff(db, { ...claims, permission: GRADEBOOK_ACTION, today: todayInVietnam() });
      if (found === null || found.sessionEnds <= new Date()) return { authenticated: false };
      rememberSignedIn(context.state, found);
      return { authenticated: true, credentials: { id: claims.adminUserId } };
    },
  };
}
