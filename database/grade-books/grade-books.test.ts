import { createHash, randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass } from '../testing/factories';
import { makeRun } from '../testing/publication';
import {
  findGradeBook,
  findPrintedContent,
  gradeBooksOfClass,
  recordGradeBook,
  type PrintedBook,
} from './grade-books.repository';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const hash = (text: string) => createHash('sha256').update(text).digest();

it('records the same content once, and lists books newest first', async () => {
  const room = await makeClass(test.owner);
  const book = (content: string, file: string): PrintedBook => ({
    classId: room.classId,
    term: 1,
    runId,
    contentHash: hash(content),
    file,
    sha256: hash(file),
    bytes: 1000,
    pages: 12,
  });
  const runId = await makeRun(test.owner, room);

  const first = await recordGradeBook(test.db, book('a', 'a.pdf'));
  const again = await recordGradeBook(test.db, book('a', 'b.pdf'));
  const later = await recordGradeBook(test.db, book('c', 'c.pdf'));

  expect(again).toEqual(first);
  expect(first).toMatchObject({ file: 'a.pdf', bytes: 1000, pages: 12, sha256: hash('a.pdf') });
  expect(await findPrintedContent(test.db, book('a', ''))).toEqual(first);
  expect(await findGradeBook(test.db, later.bookId)).toEqual(later);
  expect(await findGradeBook(test.db, randomUUID())).toBeNull();
  expect((await gradeBooksOfClass(test.db, room.classId, 1)).map(({ file }) => file)).toEqual(['c.pdf', 'a.pdf']);
  expect(await gradeBooksOfClass(test.db, room.classId, 2)).toEqual([]);
});
