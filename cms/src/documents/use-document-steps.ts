import type { Core } from '@strapi/strapi';
import { guardPersonalData } from '../editorial/guard-personal-data';
import { keepReview } from '../editorial/keep-review';
import { keepVersions } from '../editorial/keep-versions';
import { announceChange } from './announce-change';
import { checkInput } from './check-input';
import { checkPublished } from './check-published';
import { checkShared } from './check-shared';
import { dateArticle } from './date-article';
import { useStep } from './document-action';
import { giveSlug } from './give-slug';
import { guardSites } from './guard-sites';
import { keepCategory } from './keep-category';
import { keepFormerSlugs } from './keep-former-slugs';
import { keepOneSetting } from './keep-one-setting';
import { keepSiteFolders } from './keep-site-folders';
import { linkFamilies } from './link-families';
import { normaliseGuardians } from './normalise-guardians';
import { normaliseInput } from './normalise-input';
import { protectRegister } from './protect-register';
import { withinTransaction } from './within-transaction';

/** Every call on a type of ours passes these, in this order; nothing is stored before all have agreed. */
export function useDocumentSteps(strapi: Core.Strapi): void {
  useStep(strapi, guardSites(strapi));
  useStep(strapi, withinTransaction(strapi));
  useStep(strapi, normaliseInput(strapi));
  useStep(strapi, checkInput(strapi));
  useStep(strapi, normaliseGuardians);
  useStep(strapi, checkShared(strapi));
  useStep(strapi, keepCategory(strapi));
  useStep(strapi, keepOneSetting(strapi));
  useStep(strapi, giveSlug(strapi));
  useStep(strapi, dateArticle(strapi));
  useStep(strapi, protectRegister(strapi));
  useStep(strapi, linkFamilies(strapi));
  useStep(strapi, keepSiteFolders(strapi));
  useStep(strapi, announceChange(strapi));
  useStep(strapi, keepVersions(strapi));
  useStep(strapi, keepReview(strapi));
  useStep(strapi, keepFormerSlugs(strapi));
  useStep(strapi, guardPersonalData(strapi));
  useStep(strapi, checkPublished(strapi));
}
