import { isAppError } from '@cong-truong/domain/errors/app-error';
import { appendEvent } from '@cong-truong/database/outbox/append';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { makeClass, type ClassFixture } from '@cong-truong/database/testing/factories';
import { enterMarks } from '@cong-truong/database/testing/marks';
import { recomputeClass } from '../recompute-class';
import { parseRecomputeOptions } from './options';
import { recomputeYear } from './recompute-year';
import { totalLine } from './report';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const YEAR = '2016-2017';
/** TT 58/2011: two lessons a week ask for two M, two V15, two KT, one HK: (8 + 7 + 9 + 7 + 2×(7,5 + 8,0) + 3×8,0) / 11 */
const marks = {
  'oral-1': 80,
  'oral-2': 70,
  'quiz-1': 90,
  'quiz-2': 70,
  'periodic-1': 75,
  'periodic-2': 80,
  'final-1': 80,
};

beforeEach(async () => {
  room = await makeClass(test.owner, {
    schoolYear: YEAR,
    gradeLevel: 9,
    name: '9A1',
    regulation: 'TT58/2011',
    pupils: 2,
    subjects: { TOAN: 'score' },
  });
  for (const term of [1, 2] as const) {
    await enterMarks(test.db, {
      offeringId: room.offerings[0].offeringId,
      term,
      marks: Object.fromEntries(room.pupils.map(({ studentId }) => [studentId, marks])),
    });
    await test.db.transaction((tx) => recomputeClass(tx, room.classId, term));
  }
  await answerEvents();
});

const answerEvents = () => test.owner.execute('update edu.outbox set done_at = now() where done_at is null');

/** What the command prints for the class's school, and its last line. */
async function run(...flags: readonly string[]) {
  const lines: string[] = [];
  const options = parseRecomputeOptions(['--year', YEAR, '--school', room.schoolCode, ...flags]);
  const totals = await recomputeYear(test.db, options, (line) => lines.push(line));
  return { lines, totals, last: totalLine(options, totals) };
}

const tamper = (sql: string) => test.owner.execute(sql, [room.classId, room.pupils[0].studentId]);

it('finds nothing where nothing was touched, and counts what it looked at', async () => {
  expect(await run('--check')).toMatchObject({
    lines: [],
    totals: { schools: 1, classes: 1, pupils: 2, results: 6, wrong: 0 },
    last: 'Năm học 2016-2017: không có khác biệt. Đã tính lại 1 trường, 1 lớp, 2 học sinh, 6 kết quả.',
  });
});

it('tells of each altered field by class, code and value, changes nothing, and names nobody', async () => {
  await tamper(`update edu.result set academic = 'excellent', subjects = jsonb_set(subjects, '{0,averageTenths}', '95')
                where class_id = $1 and student_id = $2 and period = 1`);
  const [pupil] = room.pupils;
  const found = await run('--check');
  const place = `Trường ${room.schoolCode} · lớp 9A1 · học sinh ${pupil.code} · học kỳ I`;
  expect(found.lines).toEqual([
    `${place} · Toán: đã lưu 9,5, tính lại 7,8`,
    `${place} · Học lực: đã lưu Giỏi, tính lại Khá`,
  ]);
  expect(found.last).toMatch(/^Năm học 2016-2017: 1 kết quả khác với tính lại\./);
  expect(found.lines.join()).not.toContain(pupil.fullName);
  expect((await run('--check')).totals.wrong).toBe(1);
});

it('sets them right without --check, even where the inputs are the same', async () => {
  await tamper(`update edu.result set promotion = 'retained' where class_id = $1 and student_id = $2 and period = 3`);
  const replaced = await run();
  expect(replaced.lines).toHaveLength(1);
  expect(replaced.lines[0]).toMatch(/cả năm · lên lớp: đã lưu .+, tính lại trống \(đã thay\)$/);
  expect(replaced.last).toMatch(/đã thay 1 kết quả/);
  expect((await run('--check')).totals.wrong).toBe(0);
});

it('tells that marks changed after the result, and that readings are not the stored ones', async () => {
  await tamper(
    `update edu.result set switches = '{}', version = '0' where class_id = $1 and student_id = $2 and period = 2`,
  );
  await test.owner.execute(
    `update edu.score set tenths = 100 where class_id = $1 and student_id = $2 and term = 1 and kind = 'final'`,
    [room.classId, room.pupils[1]?.studentId],
  );
  const { lines } = await run('--check');
  const said = lines.join('\n');
  expect(said).toMatch(/học kỳ II · quy chế: đã lưu TT58\/2011, bản 0, tính lại TT58\/2011, bản 1/);
  expect(said).toMatch(/học kỳ II · cách hiểu đã chọn: đã lưu trống, tính lại commentSubjectIsOneSubject=true/);
  expect(said).toMatch(/học kỳ I · Toán: đã lưu 7,8, tính lại 8,4/);
  expect(said).toMatch(/học kỳ I · dấu vết dữ liệu vào: đã lưu [0-9a-f]{12}, tính lại [0-9a-f]{12}/);
  expect(said).toMatch(/cả năm · Toán: đã lưu 7,8, tính lại 8,0/);
});

it('takes one line for a period that was never computed, and passes over a class without a book of scores', async () => {
  await test.owner.execute('delete from edu.result where class_id = $1 and period = 2', [room.classId]);
  await test.owner.execute(
    `insert into edu.class_group (school_code, school_year, level, grade_level, name) values ($1, $2, 'primary', 3, '3A')`,
    [room.schoolCode, YEAR],
  );
  const { lines, totals } = await run('--check');
  expect(lines).toEqual([
    `Trường ${room.schoolCode} · lớp 3A: bỏ qua, cấp tiểu học chưa có sổ điểm trong hệ thống`,
    `Trường ${room.schoolCode} · lớp 9A1 · học kỳ II: 2 học sinh chưa có kết quả`,
  ]);
  expect(totals).toMatchObject({ classes: 1, skipped: 1, wrong: 2 });
});

it('waits for the workers where something has just changed', async () => {
  await test.db.transaction((tx) => appendEvent(tx, 'class.changed', { classId: room.classId, term: 1 }));
  expect((await run('--check')).last).toMatch(/: không có khác biệt\. .* 6 kết quả\.$/);

  await tamper(`update edu.result set academic = 'poor' where class_id = $1 and student_id = $2 and period = 1`);
  const { lines, totals, last } = await run('--check');
  expect(lines).toEqual([`Trường ${room.schoolCode} · lớp 9A1: 1 kết quả đang chờ bộ xử lý tính, vì vừa có thay đổi`]);
  expect(totals).toMatchObject({ wrong: 0, waiting: 1 });
  expect(last).toContain('không có khác biệt trong 5 kết quả so được; 1 kết quả đang chờ bộ xử lý tính');
});

it('says which years there are when the year has no class', async () => {
  const asked = recomputeYear(test.db, parseRecomputeOptions(['--year', '1999-2000']), () => undefined);
  const error: unknown = await asked.catch((reason: unknown) => reason);
  expect(isAppError(error) && error.userMessage).toMatch(/Không có lớp nào của năm học 1999-2000\. .*2016-2017/);
});
