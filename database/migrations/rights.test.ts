import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const ROLES = ['ct_app', 'ct_cms', 'ct_portal'] as const;

/** s select, i insert, u update, d delete; `-` nothing; (…) some columns only. A table that is missing here fails the test. */
const TABLES: Readonly<Record<string, readonly [app: string, cms: string, portal: string]>> = {
  absence: ['siud', '-', '-'],
  class_group: ['siu', 's', '-'],
  class_term: ['siu', '-', '-'],
  conduct: ['siu', '-', '-'],
  conduct_2026_2027: ['-', '-', '-'],
  content_import: ['-', 'sid', '-'],
  content_link: ['su', '-', '-'],
  content_review: ['s', 'siud', '-'],
  content_schedule: ['s', 'siud', '-'],
  content_version: ['s', 'si', '-'],
  delivery: ['siu', '-', '-'],
  enrolment: ['siud', 's', '-'],
  entry_window: ['siud', '-', '-'],
  exemption: ['siud', '-', '-'],
  family_link: ['siud', 'sid', '-'],
  family_session: ['-', '(s)d', '-'],
  grade_book: ['siu', '-', '-'],
  heartbeat: ['siu', '-', 's'],
  journal: ['s', '-', '-'],
  journal_head: ['s', '-', '-'],
  journal_seal: ['si', '-', '-'],
  message: ['siu', '-', '-'],
  offering: ['siud', '-', '-'],
  outbox: ['siud', 'i', '-'],
  page_view: ['s', '-', '-'],
  report_card: ['siu', '-', '-'],
  result: ['siud', '-', '-'],
  run: ['siu', '-', '-'],
  save_request: ['siud', '-', '-'],
  school_year: ['s', '-', '-'],
  score: ['siu', '-', '-'],
  score_2026_2027: ['-', '-', '-'],
  search_built: ['s', '-', '-'],
  search_entry: ['s', '-', '-'],
  search_word: ['s', '-', '-'],
  teaching_assignment: ['siud', 's', '-'],
};

const PORTAL_DOORS = [
  'authority_statistics',
  'close_family_session',
  'count_views',
  'family_actor',
  'family_children',
  'family_messages',
  'family_report_card',
  'family_report_cards',
  'open_family_session',
  'search',
  'views_of',
];
const FUNCTIONS: Readonly<Record<(typeof ROLES)[number], readonly string[]>> = {
  ct_app: [
    'append_journal',
    'authority_statistics',
    'book_cover',
    'check_internal_links',
    'guardians_of_students',
    'index_content',
    'journal_hash',
    'mark_json',
    'open_school_year',
    'reindex_all',
    'save_scores',
    'schools_by_code',
    'schools_of_authority',
    'search',
    'shares_news',
    'signed_in_staff',
    'site_status',
    'staff_names',
    'students_of_class',
    'sweep_family_sessions',
    'sweep_views',
    'views_of',
    'window_kind',
  ],
  ct_cms: [],
  ct_portal: PORTAL_DOORS,
};

it('gives each role exactly these rights on the tables', async () => {
  await test.owner.query(`select edu.open_school_year('2026-2027', '2026-09-05', '2027-05-31')`);
  const rows = await test.owner.query<{ table: string; role: string; rights: string }>(
    `select c.relname as "table", r.rolname as role,
       case when has_table_privilege(r.oid, c.oid, 'select') then 's'
         when has_any_column_privilege(r.oid, c.oid, 'select') then '(s)' else '' end ||
       case when has_table_privilege(r.oid, c.oid, 'insert') then 'i' else '' end ||
       case when has_table_privilege(r.oid, c.oid, 'update') then 'u' else '' end ||
       case when has_table_privilege(r.oid, c.oid, 'delete') then 'd' else '' end ||
       case when has_table_privilege(r.oid, c.oid, 'truncate, references, trigger') then '!' else '' end as rights
     from pg_class c cross join pg_roles r
     where c.relnamespace = 'edu'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and r.rolname = any ($1)
     order by c.relname`,
    [ROLES],
  );
  const actual: Record<string, string[]> = {};
  for (const { table, role, rights } of rows) {
    (actual[table] ??= ['', '', ''])[ROLES.findIndex((name) => name === role)] = rights || '-';
  }
  expect(actual).toEqual(TABLES);
});

it('lets each role call exactly these functions, and nobody else any', async () => {
  const rows = await test.owner.query<{ role: string; names: string[] }>(
    `select r.rolname as role, array(
       select p.proname::text from pg_proc p
       where p.pronamespace = 'edu'::regnamespace and p.prorettype <> 'trigger'::regtype
         and has_function_privilege(r.oid, p.oid, 'execute')
       order by p.proname
     ) as names
     from pg_roles r where r.rolname = any ($1) or r.rolname = 'pg_monitor'`,
    [ROLES],
  );
  expect(Object.fromEntries(rows.map(({ role, names }) => [role, names]))).toEqual({ ...FUNCTIONS, pg_monitor: [] });
});

it('keeps everybody but the CMS out of the tables of the CMS', async () => {
  const rows = await test.owner.query(
    `select c.relname, r.rolname from pg_class c cross join pg_roles r
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname in ('ct_app', 'ct_portal')
       and (has_any_column_privilege(r.oid, c.oid, 'select, insert, update') or has_table_privilege(r.oid, c.oid, 'delete'))`,
  );
  expect(rows).toEqual([]);
});

it.each([
  ['portal', 'select from edu.score'],
  ['portal', 'select from edu.result'],
  ['portal', 'select from edu.report_card'],
  ['portal', 'select from edu.family_session'],
  ['portal', 'select from edu.family_link'],
  ['portal', 'select from public.students'],
  ['portal', `select edu.students_of_class(gen_random_uuid())`],
  ['portal', `create table public.mine ()`],
  ['cms', 'select from edu.score'],
  ['cms', 'select from edu.report_card'],
  ['cms', 'select token_hash from edu.family_session'],
  ['cms', `update edu.outbox set done_at = now()`],
  ['app', 'delete from edu.score'],
  ['app', 'select from public.students'],
  ['app', 'select from edu.family_session'],
  ['app', `create table edu.mine ()`],
  ['app', `insert into edu.score_2026_2027 select * from edu.score`],
] as const)('refuses %s: %s', async (role, sql) => {
  await expect(test.connect(role, 1).execute(sql)).rejects.toMatchObject({ code: '42501' });
});
