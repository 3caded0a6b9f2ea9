import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database';
import { searchContent } from '../../sites/search';
import { seedDistrict, type DistrictSpec } from './seed-district';

// Whole schools are written, and the first test of a run makes the template.
jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const SPEC: DistrictSpec = { schools: 2, pupilsPerSchool: 90, articlesPerSchool: 12, seed: 'thử', replace: false };

const count = async (sql: string): Promise<number> => {
  const [row] = await database.owner.query<{ count: number }>(`select count(*) as count from ${sql}`);
  return row?.count ?? 0;
};

const contents = () =>
  database.owner.query(
    `select s.code, s.full_name, c.name, o.subject, m.kind, m.ordinal, m.tenths, m.passed
     from edu.score m
     join public.students s on s.document_id = m.student_id
     join edu.class_group c on c.id = m.class_id
     join edu.offering o on o.id = m.offering_id
     order by s.code, o.subject, m.kind, m.ordinal`,
  );

test('a district of whole schools: pupils, guardians, teachers, a full first term, and work for the workers', async () => {
  const progress: number[] = [];
  const total = await seedDistrict(database.owner, SPEC, ({ schools }) => progress.push(schools));

  expect(progress).toEqual([1, 2]);
  expect(total).toMatchObject({ schools: 2, classes: 8, pupils: 180, articles: 24 });
  expect(await count('public.students')).toBe(180);
  expect(await count('edu.enrolment')).toBe(180);
  expect(await count('edu.score')).toBe(total.marks);
  expect(await count('edu.conduct')).toBe(180);
  expect(await count('public.schools where published_at is not null')).toBe(2);
  expect(await count(`edu.outbox where topic = 'class.changed'`)).toBe(8);
  expect(await count(`edu.class_term where state = 'open'`)).toBe(16);
  // Every subject has a teacher who is in the CMS.
  expect(
    await count(
      `edu.offering o where not exists (select from edu.teaching_assignment a
         join public.staff_members s on s.document_id = a.staff_id where a.offering_id = o.id)`,
    ),
  ).toBe(0);
});

test('articles stand on the sites, with drafts, and the search knows them', async () => {
  expect(await count('public.articles where published_at is null')).toBe(24);
  expect(await count('public.articles where published_at is not null')).toBe(24);
  const { total } = await searchContent(database.connect('portal', 1), {
    words: 'truong',
    siteCode: '99000001',
    kind: null,
    limit: 1,
    offset: 0,
  });
  expect(total).toBeGreaterThan(6);
});

test('guardians are read through the bridge that the workers use', async () => {
  const guardians = await database.db.query<{ student_id: string; phone: string | null }>(
    `select * from edu.guardians_of_students(array(select student_id from edu.enrolment))`,
  );
  expect(new Set(guardians.map((guardian) => guardian.student_id)).size).toBe(180);
  for (const { phone } of guardians) if (phone) expect(phone).toMatch(/^057\d{7}$/);
});

test('a second run refuses and says how to replace; replacing gives the same again', async () => {
  const before = await contents();
  await expect(seedDistrict(database.owner, SPEC, () => {})).rejects.toMatchObject({
    code: 'seed.exists',
    userMessage: expect.stringContaining('--replace'),
  });
  await seedDistrict(database.owner, { ...SPEC, replace: true }, () => {});
  expect(await contents()).toEqual(before);
  expect(await count('components_people_guardians')).toBe(await count('students_cmps'));
});

test('other schools are left alone when the district is replaced', async () => {
  await database.owner.execute(
    `insert into public.students (document_id, code, full_name, school_code) values ('người ngoài', 'X1', 'Lê An', '12345678')`,
  );
  await seedDistrict(database.owner, { ...SPEC, schools: 1, replace: true }, () => {});
  expect(await count(`public.students where school_code = '12345678'`)).toBe(1);
  expect(await count('edu.enrolment')).toBe(90);
});
