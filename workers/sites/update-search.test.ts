import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { makeArticle } from '@cong-truong/database/testing/content';
import { searchIsBuilt } from '@cong-truong/database/sites/index-content';
import { silentLog } from '../testing/silent-log';
import { createSearchBuilder } from './update-search';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const entries = () => test.owner.query('select title from edu.search_entry');

it('builds the search once the CMS has made its tables, and only once', async () => {
  await makeArticle(test.owner, { siteCode: '1', title: 'Từ trước' });
  const build = createSearchBuilder(test.db, silentLog);
  await test.owner.execute('alter table public.questions rename to questions_to_come');
  await build();
  expect([await searchIsBuilt(test.db), await entries()]).toEqual([false, []]);

  await test.owner.execute('alter table public.questions_to_come rename to questions');
  await build();
  expect([await searchIsBuilt(test.db), await entries()]).toEqual([true, [{ title: 'Từ trước' }]]);

  await test.owner.execute('delete from edu.search_entry');
  await build();
  await createSearchBuilder(test.db, silentLog)();
  expect(await entries()).toEqual([]);
});
