import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gradeBooksOfClass } from '@cong-truong/database/grade-books/grade-books.repository';
import { claimRun } from '@cong-truong/database/runs/claim-run';
import { requestGradeBook } from '@cong-truong/database/runs/request-grade-book';
import { findRun } from '@cong-truong/database/runs/runs.repository';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import type { ClassFixture } from '@cong-truong/database/testing/factories';
import { createFileStore } from '../../print/files/file-store';
import { createPrinter, type Printer } from '../../print/printer';
import { makeReadyClass } from '../../testing/ready-class';
import { silentLog } from '../../testing/silent-log';
import { NotYetError } from '../run-job';
import { printGradeBookHandler } from './print-grade-book.handler';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

let test: TestDatabase;
let folder: string;
let room: ClassFixture;
const working = createPrinter({ executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] });
const without = createPrinter({ executablePath: '/not/there' });
beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'ct-books-'));
});
beforeEach(async () => {
  room = await makeReadyClass(test);
});
afterAll(async () => {
  await working.close();
  await rm(folder, { recursive: true, force: true });
  await test.drop();
});

const order = () => requestGradeBook(test.db, { classId: room.classId, term: 1, actor: 'office' });

function run(runId: string, printer: Printer = working): Promise<void> {
  const handler = printGradeBookHandler({ database: test.db, printer, files: createFileStore(folder), log: silentLog });
  return handler({ runId }, { signal: new AbortController().signal });
}

it('prints what was ordered, and says which book it is', async () => {
  const runId = await order();
  await run(runId);
  const [book] = await gradeBooksOfClass(test.db, room.classId, 1);
  expect(book).toMatchObject({ runId, pages: 7 });
  expect(await findRun(test.db, runId)).toMatchObject({
    state: 'done',
    done: 1,
    total: 1,
    detail: { bookId: book?.bookId },
  });
  await run(runId);
  expect(await gradeBooksOfClass(test.db, room.classId, 1)).toHaveLength(1);
});

it('answers a second order of the same content with the same book', async () => {
  const first = await order();
  await run(first);
  const second = await order();
  await run(second);
  const [one, other] = [await findRun(test.db, first), await findRun(test.db, second)];
  expect(second).not.toBe(first);
  expect(other?.detail).toEqual(one?.detail);
});

it('waits while another worker prints it', async () => {
  const runId = await order();
  await claimRun(test.db, runId, 60);
  await expect(run(runId)).rejects.toThrow(NotYetError);
});

it('tries some times without a browser, then says that the book was not printed', async () => {
  const runId = await order();
  for (let time = 1; time < 5; time += 1) {
    await expect(run(runId, without)).rejects.toMatchObject({ code: 'print.noBrowser' });
  }
  await run(runId, without);
  expect(await findRun(test.db, runId)).toMatchObject({ state: 'failed', errorCode: 'print.noBrowser' });
});
