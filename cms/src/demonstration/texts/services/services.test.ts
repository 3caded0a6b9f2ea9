import { generateDemonstration } from '@cong-truong/database/demonstration/demonstration';
import { siteOf, withNames } from '../../site';
import { textToBlocks } from '../text-to-blocks';

const demonstration = generateDemonstration();
const sites = [...demonstration.authorities, ...demonstration.schools]
  .map((plan) => siteOf(plan, demonstration))
  .flatMap((site) => (site.services && site.texts ? [{ site, services: site.services, texts: site.texts }] : []));

test('every site that has texts has services', () => {
  expect(sites).toHaveLength(5);
});

test.each(sites)('$site.name: categories and galleries name articles there are', ({ services, texts }) => {
  const titles = texts.articles.map(({ title }) => title);
  const named = [
    ...services.categories.flatMap(({ articles }) => articles),
    ...services.galleries.map(({ article }) => article),
  ];
  expect(named.filter((title) => !titles.includes(title))).toEqual([]);
});

test.each(sites)('$site.name: menus begin on a Monday, addresses of links are within the site', ({ services }) => {
  for (const { weekOf } of services.menus) expect(new Date(`${weekOf}T00:00:00Z`).getUTCDay()).toBe(1);
  const { quickLinks, menuLinks, banner } = services.setting;
  for (const [, href] of [...quickLinks, ...menuLinks]) expect(href).toMatch(/^\/[a-z-]+$/);
  if (banner) expect(banner.text.length).toBeLessThanOrEqual(200);
});

test.each(sites)('$site.name: texts are filled in and readable', ({ site, services }) => {
  const written = [
    ...services.disclosures.map(({ body }) => body),
    ...services.admissions.flatMap(({ papers, body }) => [papers, body]),
    ...services.timetables.map(({ body }) => body),
    ...services.questions.flatMap(({ answer }) => answer ?? []),
    services.setting.englishIntroduction,
  ];
  for (const text of written) {
    const filled = withNames(text, site);
    expect(filled.trim()).not.toBe('');
    expect(JSON.stringify(textToBlocks(filled))).not.toMatch(/[{]\w+[}]|\*\*|"text":"(?:## |- |> )/);
    expect(filled.normalize('NFC')).toBe(filled);
  }
});
