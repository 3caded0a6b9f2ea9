import type { CmsEnvironment } from '@cong-truong/config/env/cms-environment';
import { generateDemonstration } from '@cong-truong/database/demonstration/demonstration';
import type { Core } from '@strapi/strapi';
import { progressLines } from './progress-lines';
import { markSeeding } from './seeding-state';
import { ALL_SITE_TEXTS } from './texts/all-sites';
import { createAdminUsers } from './writing/admin-users';
import { createFamilyAccounts } from './writing/family-accounts';
import { writePeople } from './writing/people';
import { writeRegister } from './writing/register';
import { writeSite } from './writing/site';
import { writeSiteContent } from './writing/site-content';
import { writeSiteServices } from './writing/site-services';
import { siteOf } from './site';

/** Writes the whole demonstration, step by step; each step finds what an earlier, broken run has left, and goes on. */
export async function fillDemonstration(strapi: Core.Strapi, environment: CmsEnvironment): Promise<void> {
  const demonstration = generateDemonstration();
  const { step } = progressLines();

  await markSeeding(strapi, 'started');
  const sites = [...demonstration.authorities, ...demonstration.schools].map((entry) => siteOf(entry, demonstration));
  await step('cơ quan quản lý và trường', async () => {
    for (const site of sites) await writeSite(strapi, site);
    return sites.length;
  });
  let adminUserIds: ReadonlyMap<string, number> = new Map();
  await step('tài khoản cán bộ, giáo viên', async () => {
    adminUserIds = await createAdminUsers(strapi, demonstration.staff);
    return adminUserIds.size;
  });
  await step('hồ sơ học sinh, giáo viên', () => writePeople(environment.CMS_DATABASE_URL, demonstration, adminUserIds));
  await step('lớp, phân công, điểm', () => writeRegister(environment.APP_DATABASE_URL, demonstration));
  await step('tài khoản phụ huynh', () => createFamilyAccounts(strapi, demonstration.families));
  for (const texts of ALL_SITE_TEXTS) {
    const site = sites.find(({ code }) => code === texts.siteCode);
    if (!site) throw new Error(`no site ${texts.siteCode}`);
    await step(`tin bài, văn bản, lịch của ${site.name}`, () => writeSiteContent(strapi, site, texts));
    await step(`công khai, tuyển sinh, danh bạ của ${site.name}`, () => writeSiteServices(strapi, site));
  }
  await markSeeding(strapi, 'complete');
}
