import { generateDemonstration } from '@cong-truong/database/demonstration/demonstration';
import { slugOf } from '../../content/slug';
import { siteOf, withNames } from '../site';
import { ALL_SITE_TEXTS } from './all-sites';
import { textToBlocks } from './text-to-blocks';

const demonstration = generateDemonstration();
const sites = [...demonstration.authorities, ...demonstration.schools].map((plan) => siteOf(plan, demonstration));
const known = sites.flatMap((site) => (site.texts ? [{ site, texts: site.texts }] : []));

test('every school and the authority of today has texts', () => {
  expect(known.map(({ site }) => site.code).sort()).toEqual(ALL_SITE_TEXTS.map(({ siteCode }) => siteCode).sort());
  for (const { code } of demonstration.schools) expect(known.map(({ site }) => site.code)).toContain(code);
});

test.each(known)(
  '$site.name: news and notices of the first term, each with a picture that is described',
  ({ texts }) => {
    expect(texts.articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(texts.articles.map(({ category }) => category))).toEqual(new Set(['news', 'notice']));
    expect(new Set(texts.articles.map(({ title }) => slugOf(title))).size).toBe(texts.articles.length);
    for (const { publishedOn, picture, summary, title } of texts.articles) {
      expect(publishedOn > '2026-09-01' && publishedOn < '2026-11-24').toBe(true);
      expect(picture.alt.length).toBeGreaterThan(15);
      expect(summary.length).toBeLessThanOrEqual(500);
      expect(title.length).toBeLessThanOrEqual(200);
    }
  },
);

test.each(known)('$site.name: pages, documents and a calendar that lies ahead', ({ texts }) => {
  expect(texts.pages.length).toBeGreaterThanOrEqual(3);
  expect(texts.documents.length).toBeGreaterThanOrEqual(2);
  for (const { startsAt, endsAt } of texts.events) {
    expect(startsAt > '2026-09-01' && endsAt < '2027-02-01' && startsAt < endsAt).toBe(true);
  }
  expect(texts.events.filter(({ startsAt }) => startsAt > '2026-11-23').length).toBeGreaterThanOrEqual(4);
});

test.each(known)(
  '$site.name: names are filled in, nothing of the notation is left, all letters are composed',
  ({ site, texts }) => {
    const written = [texts.introduction, ...[...texts.pages, ...texts.articles].map(({ body }) => body)].map((text) =>
      withNames(text, site),
    );
    for (const text of written) {
      const json = JSON.stringify(textToBlocks(text));
      expect(json).not.toMatch(/[{]\w+[}]|\*\*|"text":"(?:## |- |> )/);
      expect(text.normalize('NFC')).toBe(text);
    }
  },
);

test('a name that nobody bears is an error, not a gap', () => {
  const [ward] = sites.filter(({ code }) => code === demonstration.authorities[0]?.code);
  if (!ward) throw new Error('no authority');
  expect(() => withNames('Hiệu trưởng {hieuTruong}', ward)).toThrow('hieuTruong');
});
