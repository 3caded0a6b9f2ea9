import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass } from '../testing/factories';
import { siteCode } from '../testing/identifiers';
import { saveSheet } from '../testing/save-sheet';
import { appendJournal } from './append';
import { cellHistory } from './history';
import { verifyJournal } from './verify';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

function append(schoolCode: string, values: readonly unknown[]): Promise<void> {
  return test.db.transaction((tx) =>
    appendJournal(tx, {
      schoolCode,
      actor: 'teacher',
      reason: 'Chấm lại',
      requestId: randomUUID(),
      entries: values.map((value) => ({ action: 'test', subject: { classId: 'c' }, old: null, new: value })),
    }),
  );
}

async function chain(values: readonly unknown[] = [1, { tên: 'Đạt' }, null, 4]): Promise<string> {
  const schoolCode = siteCode();
  await append(schoolCode, values.slice(0, 2));
  await append(schoolCode, values.slice(2));
  return schoolCode;
}

/** What somebody can do who owns the database and switches the triggers off. */
function tamper(sql: string, schoolCode: string): Promise<void> {
  return test.owner.transaction(async (tx) => {
    await tx.execute('set local session_replication_role = replica');
    const changed = await tx.execute(sql, [schoolCode]);
    if (changed === 0) throw new Error('nothing was tampered with');
  });
}

describe('append-only', () => {
  it.each([
    ['update', `update edu.journal set new = '1'`],
    ['delete', 'delete from edu.journal'],
    ['truncate', 'truncate edu.journal'],
  ])('refuses the owner: %s', async (_, sql) => {
    await append(siteCode(), [1]);
    await expect(test.owner.execute(sql)).rejects.toMatchObject({ code: 'CT002' });
  });

  it.each([
    ['update', `update edu.journal set new = '1'`],
    ['delete', 'delete from edu.journal'],
    ['truncate', 'truncate edu.journal'],
    ['insert', `insert into edu.journal (school_code) values ('1')`],
    ['move the head', 'update edu.journal_head set seq = 0'],
    ['remove the head', 'delete from edu.journal_head'],
    ['switch the triggers off', 'alter table edu.journal disable trigger all'],
    ['play the replica', 'set session_replication_role = replica'],
  ])('does not let the application: %s', async (_, sql) => {
    // 42501: no right to it.
    await expect(test.db.execute(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the chain of a school', () => {
  it('is intact, also when it is empty', async () => {
    expect(await verifyJournal(test.db, await chain())).toEqual({ intact: true, links: 4 });
    expect(await verifyJournal(test.db, siteCode())).toEqual({ intact: true, links: 0 });
  });

  it('stays whole when several write at once', async () => {
    const schoolCode = siteCode();
    await Promise.all([1, 2, 3, 4].map((value) => append(schoolCode, [value, value])));
    expect(await verifyJournal(test.db, schoolCode)).toEqual({ intact: true, links: 8 });
  });

  it.each([
    ['a value', `update edu.journal set new = '9' where school_code = $1 and seq = 2`, 2, 'changed'],
    [
      'the time',
      `update edu.journal set at = at + interval '1 microsecond' where school_code = $1 and seq = 3`,
      3,
      'changed',
    ],
    ['who did it', `update edu.journal set actor = 'x' where school_code = $1 and seq = 1`, 1, 'changed'],
    ['the reason', `update edu.journal set reason = null where school_code = $1 and seq = 4`, 4, 'changed'],
    [
      'a value with its hash',
      `update edu.journal set new = '9', hash = edu.journal_hash(previous_hash, school_code, seq, at, actor, action, subject, old,
         '9', reason, request_id) where school_code = $1 and seq = 2`,
      3,
      'unlinked',
    ],
    ['a link in the middle', 'delete from edu.journal where school_code = $1 and seq = 2', 3, 'unlinked'],
    ['the first link', 'delete from edu.journal where school_code = $1 and seq = 1', 2, 'unlinked'],
    ['the last link', 'delete from edu.journal where school_code = $1 and seq = 4', 4, 'shortened'],
    ['all links', 'delete from edu.journal where school_code = $1', 1, 'shortened'],
    ['the head', 'delete from edu.journal_head where school_code = $1', 1, 'shortened'],
  ])('names the first broken link after a change of %s', async (_, sql, seq, breach) => {
    const schoolCode = await chain();
    await tamper(sql, schoolCode);
    expect(await verifyJournal(test.db, schoolCode)).toEqual({ intact: false, firstBroken: { seq, breach } });
  });
});

it('tells the history of a cell, newest first', async () => {
  const room = await makeClass(test.owner);
  const { offeringId, teacher } = room.offerings[0];
  const { studentId } = room.pupils[0];
  const save = (from: number | null, to: number, reason?: string) =>
    saveSheet(test.db, {
      requestId: randomUUID(),
      actor: teacher.staffId,
      offeringId,
      term: 1,
      reason,
      changes: [
        {
          studentId,
          column: 'regular-1',
          from: from === null ? null : { kind: 'score', tenths: from },
          to: { kind: 'score', tenths: to },
        },
        { studentId, column: 'final-1', from: null, to: { kind: 'pending' } },
      ],
    });
  await save(null, 70);
  await save(70, 85, 'Chấm lại');

  const query = { schoolCode: room.schoolCode, offeringId, term: 1, studentId, column: 'regular-1' } as const;
  expect(await cellHistory(test.db, query)).toEqual([
    {
      at: expect.any(Date),
      by: teacher.fullName,
      old: { kind: 'score', tenths: 70 },
      new: { kind: 'score', tenths: 85 },
      reason: 'Chấm lại',
    },
    { at: expect.any(Date), by: teacher.fullName, old: null, new: { kind: 'score', tenths: 70 }, reason: null },
  ]);
  expect(await cellHistory(test.db, { ...query, schoolCode: siteCode() })).toEqual([]);
});
