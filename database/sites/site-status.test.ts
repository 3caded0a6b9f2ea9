import { OBLIGATORY_PARTS } from '@cong-truong/domain/content/obligatory-parts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeArticle } from '../testing/content';
import { makeSchool } from '../testing/factories';
import { siteStatus, type SiteStatus } from './site-status';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const TODAY = '2026-11-23';
const AUTHORITY = 'UBND-LONGBINH';

async function statusOf(code: string, today = TODAY): Promise<SiteStatus> {
  const status = (await siteStatus(test.db, { authorityCode: null, today })).find(
    ({ schoolCode }) => schoolCode === code,
  );
  if (!status) throw new Error('the school is not in the list');
  return status;
}

it('tells an empty site by everything that it lacks', async () => {
  const { code } = await makeSchool(test.owner);
  await test.owner.execute(`update public.schools set created_at = '2026-11-01T20:00:00' where code = $1`, [code]);
  expect(await statusOf(code)).toMatchObject({
    since: '2026-11-02',
    lastUpdate: null,
    silentDays: 21,
    items: {},
    missing: OBLIGATORY_PARTS.filter((part) => part !== 'menu'),
    overdue: 0,
    waiting: 0,
    brokenLinks: 0,
  });
});

it('misses nothing of a site that has every part, and counts what it has', async () => {
  const { code } = await makeSchool(test.owner);
  await test.owner.execute(
    `update public.schools set level = 'preschool', address = 'Số 1', phone = '028', email = 'a@b.example' where code = $1`,
    [code],
  );
  await makeArticle(test.owner, { siteCode: code, title: 'Tin' });
  await makeArticle(test.owner, { siteCode: code, title: 'Nháp', draft: true });
  const insert = (table: string, columns: string, values: string) =>
    test.owner.execute(
      `insert into public.${table} (document_id, site_code, published_at, ${columns}) values ${values}`,
      [code],
    );
  await insert('pages', 'title, slug', `('p', $1, now(), 'Giới thiệu', 'gioi-thieu')`);
  await insert('directory_entries', 'full_name, unit', `('d', $1, now(), 'Lê An', 'Ban giám hiệu')`);
  await insert('official_documents', 'title, issued_on', `('o', $1, now(), 'Quyết định', '2026-09-01')`);
  await insert('admission_notices', 'title, school_year', `('n', $1, now(), 'Tuyển sinh', '2027-2028')`);
  await insert('menu_weeks', 'week_of', `('m', $1, now(), '2026-11-16')`);
  for (const part of OBLIGATORY_PARTS.filter((name) => name.startsWith('disclosure:'))) {
    const values = `('c-${part.slice(11)}', $1, now(), 'x', '2025-2026', '${part.slice(11)}')`;
    await insert('disclosures', 'title, school_year, part', values);
  }
  expect(await statusOf(code)).toMatchObject({
    missing: [],
    items: { news: 1, page: 1, 'directory-entry': 1, 'official-document': 1, 'admission-notice': 1, disclosure: 8 },
  });
  // A year later the disclosures are old, and so are the menu and the admission.
  expect((await statusOf(code, '2027-11-22')).missing).toEqual([
    'menu',
    ...OBLIGATORY_PARTS.filter((name) => name.startsWith('disclosure:')),
  ]);
});

it('tells what waits, what is overdue, and what is broken', async () => {
  const { code } = await makeSchool(test.owner);
  await test.owner.execute(
    `insert into edu.content_review (type, document_id, site_code, state, by_name)
     values ('api::article.article', 'a', $1, 'submitted', 'Lan'), ('api::article.article', 'b', $1, 'returned', 'Lan')`,
    [code],
  );
  await test.owner.execute(
    `insert into public.disclosures (document_id, site_code, part, school_year, due_on, published_at)
     values ('late', $1, 'plan', '2026-2027', '2026-11-01', null), ('done', $1, 'staff', '2026-2027', '2026-11-01', null),
       ('done', $1, 'staff', '2026-2027', '2026-11-01', now()), ('later', $1, 'plan', '2026-2027', '2026-12-01', null)`,
    [code],
  );
  await test.owner.execute(
    `insert into edu.content_link (kind, document_id, url, site_code, host, state)
     values ('article', 'a', 'https://x.example/', $1, 'x.example', 'broken'), ('article', 'b', 'https://x.example/2', $1, 'x.example', 'ok')`,
    [code],
  );
  expect(await statusOf(code)).toMatchObject({ overdue: 1, waiting: 1, brokenLinks: 1, outsideLinks: 1 });
});

it('lists the schools that the authority manages that day', async () => {
  const managed = await makeSchool(test.owner, AUTHORITY);
  await makeSchool(test.owner, 'PGDDT-QUAN9');
  const rows = await siteStatus(test.db, { authorityCode: AUTHORITY, today: TODAY });
  expect(rows.map(({ schoolCode }) => schoolCode)).toEqual([managed.code]);
  expect(await siteStatus(test.db, { authorityCode: AUTHORITY, today: '2001-01-01' })).toEqual([]);
});
