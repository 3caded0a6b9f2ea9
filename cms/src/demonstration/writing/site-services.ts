import type { Core } from '@strapi/strapi';
import { slugOf } from '../../content/slug';
import { withNames, type Site } from '../site';
import type { ServiceTexts } from '../texts/services/service-texts';
import { textToBlocks } from '../texts/text-to-blocks';
import { writeDirectory } from './directory';
import { ensureDraft, ensureEntry } from './entry';
import { ensureAttachment } from './official-file';
import { localTime } from './local-time';

/** Writes what a site offers beside its news. @returns how many entries that are */
export async function writeSiteServices(strapi: Core.Strapi, site: Site): Promise<number> {
  const { services } = site;
  if (!services) return 0;
  const entries = [
    await writeCategories(strapi, site, services),
    await writeDirectory(strapi, site),
    await writeDisclosures(strapi, site, services),
    await writeAdmissions(strapi, site, services),
    await writeTimetables(strapi, site, services),
    await writeMenus(strapi, site, services),
    await writeHonours(strapi, site, services),
    await writeQuestions(strapi, site, services),
    await writeSetting(strapi, site, services),
  ];
  return entries.reduce((sum, count) => sum + count, 0);
}

type Writer = (strapi: Core.Strapi, site: Site, services: ServiceTexts) => Promise<number>;

const writeCategories: Writer = async (strapi, site, { categories }) => {
  for (const [order, { name }] of categories.entries()) {
    await ensureEntry(strapi, {
      uid: 'api::category.category',
      where: { siteCode: site.code, name },
      data: () => Promise.resolve({ slug: slugOf(name), order: order + 1 }),
    });
  }
  return categories.length;
};

const writeDisclosures: Writer = async (strapi, site, { disclosures }) => {
  for (const { title, body, schoolYear, ...facts } of disclosures) {
    const text = withNames(body, site);
    await ensureEntry(strapi, {
      uid: 'api::disclosure.disclosure',
      where: { siteCode: site.code, title, schoolYear },
      data: async () => ({
        ...facts,
        body: textToBlocks(text),
        ...(facts.part === 'finance' || facts.part === 'annualReport'
          ? { file: await ensureAttachment(strapi, site, { title, date: facts.postedOn, kind: 'Công khai', text }) }
          : {}),
      }),
    });
  }
  return disclosures.length;
};

const writeAdmissions: Writer = async (strapi, site, { admissions }) => {
  for (const { title, papers, body, ...facts } of admissions) {
    await ensureEntry(strapi, {
      uid: 'api::admission-notice.admission-notice',
      where: { siteCode: site.code, title },
      data: async () => ({
        ...facts,
        papers: textToBlocks(papers),
        body: textToBlocks(body),
        file: await ensureAttachment(strapi, site, {
          title,
          date: '2026-11-16',
          kind: 'Thông báo',
          text: `${body}\n\n${papers}`,
        }),
      }),
    });
  }
  return admissions.length;
};

const writeTimetables: Writer = async (strapi, site, { timetables }) => {
  for (const { title, appliesFrom, body } of timetables) {
    await ensureEntry(strapi, {
      uid: 'api::timetable.timetable',
      where: { siteCode: site.code, title },
      data: async () => ({
        appliesFrom,
        body: textToBlocks(body),
        file: await ensureAttachment(strapi, site, { title, date: appliesFrom, kind: 'Thời khóa biểu', text: body }),
      }),
    });
  }
  return timetables.length;
};

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const writeMenus: Writer = async (strapi, site, { menus }) => {
  for (const { weekOf, note, days } of menus) {
    await ensureEntry(strapi, {
      uid: 'api::menu-week.menu-week',
      where: { siteCode: site.code, weekOf },
      data: () =>
        Promise.resolve({
          note,
          days: days.map(([breakfast, lunch, snack], index) => ({ day: DAYS[index], breakfast, lunch, snack })),
        }),
    });
  }
  return menus.length;
};

const writeHonours: Writer = async (strapi, site, { honours }) => {
  for (const { title, schoolYear, summary, lines } of honours) {
    await ensureEntry(strapi, {
      uid: 'api::honour.honour',
      where: { siteCode: site.code, title },
      data: () => Promise.resolve({ schoolYear, summary, lines: lines.map(([label, count]) => ({ label, count })) }),
    });
  }
  return honours.length;
};

const writeQuestions: Writer = async (strapi, site, { questions }) => {
  for (const { question, answer, topic, askedOn } of questions) {
    const entry = {
      uid: 'api::question.question' as const,
      where: { siteCode: site.code, question },
      data: () =>
        Promise.resolve({ topic, askedOn, answer: answer === null ? null : textToBlocks(withNames(answer, site)) }),
    };
    await (answer === null ? ensureDraft(strapi, entry) : ensureEntry(strapi, entry));
  }
  return questions.length;
};

const writeSetting: Writer = async (strapi, site, { setting }) => {
  const { banner, sections, quickLinks, menuLinks, englishIntroduction, ...rest } = setting;
  await ensureEntry(strapi, {
    uid: 'api::site-setting.site-setting',
    where: { siteCode: site.code },
    data: () =>
      Promise.resolve({
        ...rest,
        sections: sections.map((kind) => ({ kind })),
        quickLinks: quickLinks.map(([label, href]) => ({ label, href })),
        menuLinks: menuLinks.map(([label, href]) => ({ label, href })),
        englishIntroduction: textToBlocks(englishIntroduction),
        ...(banner
          ? {
              bannerText: banner.text,
              bannerHref: banner.href,
              bannerFrom: localTime(banner.from),
              bannerUntil: localTime(banner.until),
            }
          : {}),
      }),
  });
  return 1;
};
