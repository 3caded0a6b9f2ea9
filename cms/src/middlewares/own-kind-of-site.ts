import type { Core } from '@strapi/strapi';
import { findActingPerson } from '../access/find-person';
import { grantFor } from '../access/grants';
import type { StaffPerson } from '../access/person';

const SITES = ['api::school.school', 'api::authority.authority'] as const;

interface ShownType {
  readonly uid: string;
  isDisplayed: boolean;
}

/**
 * One role serves schools and authorities alike, and may open either list; people of a school would find an empty list of
 * authorities in their menu. They are shown what they belong to.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    await next();
    const person = await findActingPerson(strapi);
    if (person.kind !== 'staff') return;
    const { data } = context.body as { readonly data: { readonly contentTypes: readonly ShownType[] } };
    const empty = await emptyLists(strapi, person);
    for (const type of data.contentTypes) if (empty.includes(type.uid)) type.isDisplayed = false;
  };

async function emptyLists(strapi: Core.Strapi, { role, siteCode }: StaffPerson): Promise<readonly string[]> {
  const own = SITES.filter((uid) => grantFor(role, uid, 'read')?.reach === 'ownSite');
  const counts = await Promise.all(own.map((uid) => strapi.db.query(uid).count({ where: { code: siteCode ?? '' } })));
  return own.filter((_, index) => counts[index] === 0);
}
