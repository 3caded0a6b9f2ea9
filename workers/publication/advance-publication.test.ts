import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gradeBooksOfClass } from '@cong-truong/database/grade-books/grade-books.repository';
import { claimRun } from '@cong-truong/database/runs/claim-run';
import { cancelRun } from '@cong-truong/database/runs/end-run';
import { findRun } from '@cong-truong/database/runs/runs.repository';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { makeSchool, type ClassFixture } from '@cong-truong/database/testing/factories';
import { addGuardian } from '@cong-truong/database/testing/people';
import { reportCardSchema } from '@cong-truong/domain/report-card/report-card';
import { NotYetError } from '../jobs/run-job';
import { checkPdf } from '../print/files/check-pdf';
import { createFileStore } from '../print/files/file-store';
import { createPrinter } from '../print/printer';
import { fillTerm, makeReadyClass, orderPublication } from '../testing/ready-class';
import { silentLog } from '../testing/silent-log';
import { advancePublication } from './advance-publication';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

let test: TestDatabase;
let folder: string;
const printer = createPrinter({ executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] });
beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'ct-books-'));
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
  await test.drop();
});

const running = new AbortController().signal;

function advance(runId: string, onStep?: (step: string) => void, signal = running): Promise<void> {
  const dependencies = {
    database: test.db,
    printer,
    files: createFileStore(folder),
    portalUrl: 'http://localhost:3000',
    log: silentLog,
    ...(onStep === undefined ? {} : { onStep }),
  };
  return advancePublication(dependencies, runId, signal);
}

const letLeaseRunOut = (runId: string) =>
  test.owner.execute(`update edu.run set lease_until = now() - interval '1 second' where id = $1`, [runId]);
const count = async (from: string, values: readonly unknown[]): Promise<number> =>
  (await test.owner.query<{ n: number }>(`select count(*)::int as n from ${from}`, values))[0]?.n ?? -1;
const stateOf = async ({ classId }: ClassFixture) =>
  (
    await test.owner.query<{ state: string }>('select state from edu.class_term where class_id = $1 and term = 1', [
      classId,
    ])
  )[0]?.state;
const cardsOf = ({ classId }: ClassFixture) => count('edu.report_card where class_id = $1', [classId]);

/** Dies when the step comes for the `time`th time. */
function dyingAt(step: string, time = 1): (step: string) => void {
  let seen = 0;
  return (current) => {
    if (current === step) seen += 1;
    if (seen === time) throw new Error('killed');
  };
}

it('freezes the cards, closes the term and tells every family once a channel', async () => {
  const room = await makeReadyClass(test);
  const [first, second] = room.pupils;
  await addGuardian(test.owner, first.studentId, { fullName: 'Trần Văn Cha', phone: '0901 234 567', email: null });
  await addGuardian(test.owner, first.studentId, {
    fullName: 'Lê Thị Mẹ',
    phone: '+84901234567',
    email: 'Me@Example.test',
  });
  await addGuardian(test.owner, second?.studentId ?? '', { receivesSms: false, email: 'ba@example.test' });
  const runId = await orderPublication(test.db, [room]);

  await advance(runId);

  expect(await findRun(test.db, runId)).toMatchObject({
    state: 'done',
    done: 4,
    total: 4,
    detail: { missing: [], missingConduct: [], published: [room.classId], unprinted: [] },
  });
  expect(await stateOf(room)).toBe('published');
  const [card] = await test.owner.query<{ document: unknown }>(
    'select document from edu.report_card where student_id = $1',
    [first.studentId],
  );
  expect(reportCardSchema.parse(card?.document)).toMatchObject({
    pupil: { fullName: first.fullName },
    subjects: [
      {
        name: 'Toán',
        result: '7,8',
        marks: expect.arrayContaining([expect.objectContaining({ column: 'regular-1', text: '7,0' })]),
        explanation: expect.stringMatching(/^Điểm hệ số 1: .*\nCộng lại được .*, làm tròn thành 7,8\.$/),
      },
      { name: 'Giáo dục thể chất', result: 'Đạt' },
    ],
    conduct: 'Tốt',
    explanations: {
      academic: expect.arrayContaining([expect.stringMatching(/^Quy định: Thông tư 22\/2021, Điều 9/)]),
      conduct: [expect.stringContaining('Giáo viên chủ nhiệm')],
      overall: [],
      title: [],
    },
  });
  const deliveries = await test.owner.query(
    `select d.channel, d.address, d.state from edu.delivery d join edu.message m on m.id = d.message_id
     where m.school_code = $1 order by d.channel, d.address`,
    [room.schoolCode],
  );
  expect(deliveries).toEqual([
    { channel: 'email', address: 'ba@example.test', state: 'ready' },
    { channel: 'email', address: 'me@example.test', state: 'ready' },
    { channel: 'email', address: null, state: 'unreachable' },
    { channel: 'sms', address: '+84901234567', state: 'ready' },
  ]);
  expect(await count(`edu.journal where school_code = $1 and action = 'term.published'`, [room.schoolCode])).toBe(1);
});

it('tells on the card of the second term what the year came to', async () => {
  const room = await makeReadyClass(test);
  await fillTerm(test.db, room, 2);
  await advance(await orderPublication(test.db, [room]));
  await advance(await orderPublication(test.db, [room], { term: 2 }));

  const cards = await test.owner.query<{ term: number; document: unknown }>(
    'select term, document from edu.report_card where student_id = $1 order by term',
    [room.pupils[0].studentId],
  );
  const [first, second] = cards.map(({ document }) => reportCardSchema.parse(document));
  const [maths, sports] = room.offerings;
  expect(first).not.toHaveProperty('year');
  // 7,8 in both terms: (7,8 + 2×7,8) / 3.
  expect(second?.year).toMatchObject({
    results: { [maths.offeringId]: '7,8', [sports?.offeringId ?? '']: 'Đạt' },
    conduct: 'Tốt',
    // One score subject is fewer than the six of which the circular asks 5,0.
    promotion: 'Kiểm tra, đánh giá lại trong kỳ nghỉ hè',
  });
});

it('stops at what is missing, tells it, and leaves every class open', async () => {
  const school = await makeSchool(test.owner);
  const whole = await makeReadyClass(test, { schoolCode: school.code, name: '6A1' });
  const lacking = await makeReadyClass(test, { schoolCode: school.code, name: '6A2' });
  const [maths] = lacking.offerings;
  const [pupil] = lacking.pupils;
  await test.owner.execute(
    `update edu.score set tenths = null where offering_id = $1 and student_id = $2 and kind in ('final', 'midterm')`,
    [maths.offeringId, pupil.studentId],
  );
  await test.owner.execute('update edu.conduct set rating = null where student_id = $1', [pupil.studentId]);
  const runId = await orderPublication(test.db, [whole, lacking]);

  await advance(runId);

  expect(await findRun(test.db, runId)).toMatchObject({
    state: 'blocked',
    detail: {
      missing: [{ classId: lacking.classId, offeringId: maths.offeringId, subject: 'TOAN', cells: 2 }],
      missingConduct: [{ classId: lacking.classId, pupils: 1 }],
      published: [],
    },
  });
  expect([await stateOf(whole), await stateOf(lacking)]).toEqual(['open', 'open']);
  expect(await cardsOf(whole)).toBe(0);
});

it('stops at a mark that was taken away after the check, and publishes nothing of that class', async () => {
  const room = await makeReadyClass(test);
  const runId = await orderPublication(test.db, [room]);
  await advance(runId, dyingAt('freeze: begin')).catch(() => undefined);
  await test.owner.execute(
    `update edu.score set tenths = null where class_id = $1 and kind = 'final' and tenths is not null`,
    [room.classId],
  );
  await letLeaseRunOut(runId);

  await advance(runId);

  expect(await findRun(test.db, runId)).toMatchObject({
    state: 'blocked',
    detail: { missing: [{ classId: room.classId, cells: 2 }], published: [] },
  });
  expect(await stateOf(room)).toBe('open');
  expect(await cardsOf(room)).toBe(0);
});

it('is cancelled between two items: what was published stays and is named, the rest stays open', async () => {
  const school = await makeSchool(test.owner);
  const first = await makeReadyClass(test, { schoolCode: school.code, name: '6A1' });
  const second = await makeReadyClass(test, { schoolCode: school.code, name: '6A2' });
  const runId = await orderPublication(test.db, [first, second]);

  await advance(runId, dyingAt('freeze: begin', 2)).catch(() => undefined);
  await cancelRun(test.db, runId, 'principal');
  await letLeaseRunOut(runId);
  await advance(runId);

  expect(await findRun(test.db, runId)).toMatchObject({ state: 'cancelled', detail: { published: [first.classId] } });
  expect([await stateOf(first), await stateOf(second)]).toEqual(['published', 'open']);
  expect([await cardsOf(first), await cardsOf(second)]).toEqual([2, 0]);
});

it('lets go between two items when the program stops, and goes on later', async () => {
  const room = await makeReadyClass(test);
  const runId = await orderPublication(test.db, [room]);
  const stopping = new AbortController();

  const stopped = advance(runId, (step) => step === 'recompute: begin' && stopping.abort(), stopping.signal);

  await expect(stopped).rejects.toThrow(NotYetError);
  expect(await findRun(test.db, runId)).toMatchObject({ state: 'running', done: 2, step: 'freeze' });
  await advance(runId);
  expect(await findRun(test.db, runId)).toMatchObject({ state: 'done' });
});

it('waits while another worker holds the run', async () => {
  const room = await makeReadyClass(test);
  const runId = await orderPublication(test.db, [room]);
  await claimRun(test.db, runId, 60);

  await expect(advance(runId)).rejects.toThrow(NotYetError);

  await letLeaseRunOut(runId);
  await advance(runId);
  expect(await findRun(test.db, runId)).toMatchObject({ state: 'done' });
});

/** Counts the places where a worker can die, and dies at the nth: SQLite's harnesses work like this. */
function deathAt(n: number) {
  let passed = 0;
  return {
    onStep() {
      passed += 1;
      if (passed === n) throw new Error('killed');
    },
    died: () => passed >= n,
  };
}

it('ends the same wherever a worker dies, and does nothing twice', async () => {
  for (let n = 1; ; n += 1) {
    const room = await makeReadyClass(test);
    const [first] = room.pupils;
    await addGuardian(test.owner, first.studentId);
    const runId = await orderPublication(test.db, [room], { print: true });
    const death = deathAt(n);

    await advance(runId, death.onStep).catch(() => undefined);
    await letLeaseRunOut(runId);
    await advance(runId);

    expect(await findRun(test.db, runId)).toMatchObject({ state: 'done', done: 5, total: 5 });
    expect(await cardsOf(room)).toBe(2);
    expect(await count(`edu.journal where school_code = $1 and action = 'term.published'`, [room.schoolCode])).toBe(1);
    expect(await count('edu.message where school_code = $1', [room.schoolCode])).toBe(2);
    expect(
      await count('edu.delivery d join edu.message m on m.id = d.message_id where m.school_code = $1', [
        room.schoolCode,
      ]),
    ).toBe(3);
    const books = await gradeBooksOfClass(test.db, room.classId, 1);
    expect(books).toHaveLength(1);
    if (!death.died()) {
      expect(n).toBeGreaterThan(15);
      break;
    }
  }
  const books = join(folder, 'grade-books');
  for (const name of await readdir(books)) expect(checkPdf(await readFile(join(books, name)), 7)).toBe(7);
}, 180_000);
