import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findActingPerson } from '../access/find-person';
import { grantFor } from '../access/grants';
import { CONTENT_UIDS, kindOf } from '../content/content-kinds';

/** The home page counts all rows of a table, of every school. People of a site get the numbers of what they may read. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    const person = await findActingPerson(strapi);
    if (person.kind === 'superAdmin') return next();
    if (person.kind !== 'staff') throw new errors.PolicyError('Tài khoản này chưa gắn với đơn vị nào.');
    const uids = CONTENT_UIDS.filter(
      (uid) => kindOf(uid).visibility === 'public' && grantFor(person.role, uid, 'read') !== null,
    );
    const counts = await Promise.all(
      uids.map(async (uid) => {
        const [drafts, published] = await Promise.all([
          strapi.documents(uid).count({ status: 'draft' }),
          strapi.documents(uid).count({ status: 'published' }),
        ]);
        return { drafts, published };
      }),
    );
    const published = counts.reduce((sum, count) => sum + count.published, 0);
    const all = counts.reduce((sum, count) => sum + count.drafts, 0);
    context.body = { data: { draft: all - published, published, modified: 0 } };
  };
