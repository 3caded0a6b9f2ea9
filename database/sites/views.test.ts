import type { Database } from '../connect';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { countViews, sweepViews, viewsOf } from './views';

let test: TestDatabase;
let portal: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  portal = test.connect('portal', 2);
});
afterEach(() => test.owner.execute('delete from edu.page_view'));
afterAll(() => test.drop());

const view = (path: string, views = 1, siteCode = '79763501') => ({ siteCode, path, views });

it('adds up what was read, site by site and page by page', async () => {
  expect(await countViews(portal, [view('/tin-tuc/a', 2), view('/tin-tuc/a', 3), view('/', 1)])).toBe(2);
  await countViews(portal, [view('/tin-tuc/a'), view('/tin-tuc/a', 7, '79763502')]);
  expect(await viewsOf(portal, '79763501', ['/tin-tuc/a', '/tin-tuc/b'])).toEqual(new Map([['/tin-tuc/a', 6]]));
});

it('passes over what is no page of a site, and takes no more than it should', async () => {
  const odd = [
    view('khong-gach'),
    view(`/${'x'.repeat(300)}`),
    view('/a\u0007'),
    view('/a', -3),
    view('/a', 1, `1'; drop`),
  ];
  expect(await countViews(portal, odd)).toBe(0);
  expect(await countViews(portal, [])).toBe(0);
  await countViews(portal, [view('/b', 2_000_000_000)]);
  expect((await viewsOf(portal, '79763501', ['/b'])).get('/b')).toBe(100_000);
});

it('counts at the same time without losing any', async () => {
  await Promise.all(Array.from({ length: 20 }, () => countViews(portal, [view('/x'), view('/y')])));
  expect(await viewsOf(portal, '79763501', ['/x', '/y'])).toEqual(
    new Map([
      ['/x', 20],
      ['/y', 20],
    ]),
  );
});

it('makes one line of an old month, and loses no view', async () => {
  await test.owner.execute(
    `insert into edu.page_view (site_code, path, day, views)
     select '79763501', '/cu', day::date, 1 from generate_series('2026-01-01'::date, '2026-01-31', '1 day') as day`,
  );
  expect(await sweepViews(test.db)).toBe(30);
  expect(await sweepViews(test.db)).toBe(0);
  expect((await viewsOf(portal, '79763501', ['/cu'])).get('/cu')).toBe(31);
});
