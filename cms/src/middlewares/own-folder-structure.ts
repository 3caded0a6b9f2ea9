import type { Core } from '@strapi/strapi';
import { findActingPerson } from '../access/find-person';
import { findSiteFolder } from '../media/site-folder';

interface FolderNode {
  readonly id: number;
}

/** Strapi reads the tree of folders past its own hooks: people of a site get the branch that is theirs. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    await next();
    const person = await findActingPerson(strapi);
    if (person.kind === 'superAdmin') return;
    const folder =
      person.kind === 'staff' && person.siteCode !== null ? await findSiteFolder(strapi, person.siteCode) : null;
    const tree: readonly FolderNode[] = context.body?.data ?? [];
    context.body = { data: tree.filter(({ id }) => id === folder?.id) };
  };
