import type { Core } from '@strapi/strapi';
import { isContentUid, kindOf } from '../content/content-kinds';
import { findSiteFolder } from '../media/site-folder';
import { findPerson, type AdminUser } from './find-person';
import { grantFor, type ContentAction } from './grants';
import { codesWithin } from './person';

/** Stands on every permission that this program gives. A role whose permission lacks it would see every school. */
export const SITE_CONDITION = 'api::of-my-site';

const ACTIONS: Readonly<Record<string, ContentAction>> = {
  'plugin::content-manager.explorer.read': 'read',
  'plugin::content-manager.explorer.create': 'create',
  'plugin::content-manager.explorer.update': 'update',
  'plugin::content-manager.explorer.publish': 'publish',
  'plugin::content-manager.explorer.delete': 'delete',
};

interface ConditionUser extends AdminUser {
  readonly permission: { readonly action: string; readonly subject: string | null };
}

/** One condition for all: what it lets through follows from the role's grant for the type and action asked about. */
export function siteCondition(strapi: Core.Strapi) {
  return {
    name: 'of-my-site',
    displayName: 'Thuộc đơn vị của mình',
    category: 'Cổng Trường',
    async handler(user: ConditionUser): Promise<boolean | Record<string, unknown>> {
      const person = await findPerson(strapi, user);
      if (person.kind === 'superAdmin') return true;
      if (person.kind !== 'staff') return false;
      const { action, subject } = user.permission;
      if (action.startsWith('plugin::upload.')) {
        const folder = person.siteCode === null ? null : await findSiteFolder(strapi, person.siteCode);
        return folder === null ? false : { folderPath: folder.path };
      }
      const contentAction = ACTIONS[action];
      if (contentAction === undefined || subject === null || !isContentUid(subject)) return false;
      const grant = grantFor(person.role, subject, contentAction);
      if (!grant) return false;
      const codes = codesWithin(person, grant.reach);
      return codes === 'all' ? true : { [kindOf(subject).ownerField]: { $in: [...codes] } };
    },
  };
}
