import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import type { ClassFixture } from '@cong-truong/database/testing/factories';
import { addGuardian } from '@cong-truong/database/testing/people';
import { makeRun } from '@cong-truong/database/testing/publication';
import { makeReadyClass } from '../../testing/ready-class';
import { createFileStore, type FileStore } from '../files/file-store';
import { createPrinter } from '../printer';
import { sweepFiles } from '../sweep-files';
import { printGradeBook } from './print-grade-book';

/** A busy machine takes its time. */
jest.setTimeout(60_000);

let test: TestDatabase;
let folder: string;
let files: FileStore;
let room: ClassFixture;
let runId: string;
const printer = createPrinter({ executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] });
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ct-books-'));
  files = createFileStore(folder);
  room = await makeReadyClass(test, { pupils: 3 });
  runId = await makeRun(test.owner, room);
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(async () => {
  await printer.close();
  await test.drop();
});

function print(onStep?: (step: string) => void) {
  const dependencies = { database: test.db, printer, files, ...(onStep === undefined ? {} : { onStep }) };
  return printGradeBook(dependencies, { classId: room.classId, term: 1, runId });
}
const booksOnDisk = async () => (await files.list('grade-books')).map(({ name }) => name);
const pathOf = (name: string): string => join(folder, name);

it('prints the same content once', async () => {
  const first = await print();
  const again = await print();

  expect(again).toEqual(first);
  expect(await booksOnDisk()).toEqual([first.file]);
  expect(first).toMatchObject({ classId: room.classId, pages: 7 });
  expect((await readFile(pathOf(first.file))).byteLength).toBe(first.bytes);
});

it('prints a new book when a mark changed', async () => {
  const first = await print();
  await test.owner.execute(
    `update edu.score set tenths = 100 where class_id = $1 and kind = 'final' and tenths is not null`,
    [room.classId],
  );
  const second = await print();
  expect(second.bookId).not.toBe(first.bookId);
  expect((await booksOnDisk()).sort()).toEqual([first.file, second.file].sort());
});

it('prints a lost file again in its place', async () => {
  const first = await print();
  await rm(pathOf(first.file));
  const again = await print();
  expect([again.bookId, again.file]).toEqual([first.bookId, first.file]);
  expect((await readFile(pathOf(first.file))).byteLength).toBe(again.bytes);
});

it('is one book when two workers print it at once', async () => {
  const [one, other] = await Promise.all([print(), print()]);
  expect(other.bookId).toBe(one.bookId);
  expect(await booksOnDisk()).toEqual([one.file]);
});

it.each(['print', 'write', 'record'])(
  'leaves no torn file and no row when it dies before it could %s',
  async (step) => {
    const dying = print((current) => {
      if (current === step) throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await test.owner.query('select from edu.grade_book where class_id = $1', [room.classId])).toEqual([]);

    const hourAgo = new Date(Date.now() - 3_700_000);
    for (const name of await booksOnDisk()) await utimes(pathOf(name), hourAgo, hourAgo);
    const book = await print();
    await sweepFiles(test.db, files);
    expect(await booksOnDisk()).toEqual([book.file]);
    expect(await readdir(pathOf('unfinished')).catch(() => [])).toEqual([]);
  },
);

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;
const textOf = (file: string): string => execFileSync('pdftotext', ['-layout', pathOf(file), '-']).toString();

/** Debian's poppler-utils reads the text; elsewhere the HTML's own tests stand for it. */
(canReadPdf ? describe : describe.skip)('the text of the book', () => {
  it('is what the register says', async () => {
    const [first, second, third] = room.pupils;
    await addGuardian(test.owner, first.studentId, { fullName: 'Lê Thị Mẹ', phone: '0901 234 567' });
    await test.owner.execute(`update edu.enrolment set left_on = '2026-11-12' where student_id = $1`, [
      third?.studentId,
    ]);
    await test.owner.execute('update public.schools set principal_name = $2 where code = $1', [
      room.schoolCode,
      'Nguyễn Hữu Phước',
    ]);
    await test.owner.execute(
      `insert into edu.absence (class_id, student_id, on_date, session, excused)
       values ($1, $2, '2026-10-01', 'morning', true), ($1, $2, '2026-10-02', 'morning', false)`,
      [room.classId, second?.studentId],
    );

    const text = textOf((await print()).file);

    expect(text).toMatch(/SỔ THEO DÕI VÀ ĐÁNH GIÁ\s+HỌC SINH/);
    expect(text).toMatch(/Lớp:\s+6A1/);
    expect(text).toMatch(/Hiệu trưởng:\s+Nguyễn Hữu Phước/);
    expect(text).toMatch(/1\s+Toán\s+Giáo viên TOAN\s+Cả năm học/);
    expect(text).toMatch(/1\s+Trần Văn An\s+17\/05\/2014\s+Kinh/);
    expect(text).toMatch(/1\s+Trần Văn An\s+Lê Thị Mẹ\s+0901 234 567/);
    expect(text).toMatch(/3\s+Trần Văn Châu.*Rời lớp 12\/11\/2026/);
    expect(text).toMatch(/1\s+Trần Văn An\s+7,0\s+8,0\s+7,5\s+6,5\s+9,0\s+7,8/);
    expect(text).toMatch(/1\s+Trần Văn An\s+Đ\s+Đ\s+Đ\s+Đ\s+Đ/);
    expect(text).toMatch(/Xếp loại\s+8,0–10\s+6,5–7,9\s+5,0–6,4/);
    expect(text).toContain('Trong trang này có 0 điểm đã sửa.');
    expect(text).toMatch(/2\s+Trần Văn Bình\s+7,8\s+Đ\s+\S+\s+T\s+1\s+1/);
    expect(text).toContain('Trang 7/7');
  });

  it('counts a corrected mark on its page', async () => {
    const [maths] = room.offerings;
    await test.owner.query('select edu.append_journal($1, $2, null, null, $3)', [
      room.schoolCode,
      'teacher',
      JSON.stringify([
        {
          action: 'score.changed',
          subject: { classId: room.classId, offeringId: maths.offeringId, term: 1, studentId: 's', column: 'final-1' },
          old: { kind: 'score', tenths: 10 },
          new: { kind: 'score', tenths: 90 },
        },
      ]),
    ]);
    expect(textOf((await print()).file)).toContain('Trong trang này có 1 điểm đã sửa.');
  });

  it('is the same when the same content is printed again, but for the time', async () => {
    const first = await print();
    const text = textOf(first.file);
    await rm(pathOf(first.file));
    await print();
    const again = textOf(first.file);
    const withoutTime = (content: string): string => content.replace(/In lúc [0-9:]+ [0-9/]+/g, '');
    expect(withoutTime(again)).toBe(withoutTime(text));
  });

  it('shows a hostile name as it was written', async () => {
    const name = `</td><script>alert(1)</script> "Ánh"`;
    await test.owner.execute('update public.students set full_name = $2 where document_id = $1', [
      room.pupils[0].studentId,
      name,
    ]);
    const text = textOf((await print()).file).replace(/\s+/g, '');
    expect(text).toContain(name.replace(/\s+/g, ''));
  });
});
