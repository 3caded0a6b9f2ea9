import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass } from '../testing/factories';
import { siteCode } from '../testing/identifiers';
import { saveSheet } from '../testing/save-sheet';
import { appendJournal } from './append';
import { cellHistory } from './history';
import { walkChain } from './walk-chain';

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
  it('is whole, also when it is empty', async () => {
    expect(await walkChain(test.db, await chain())).toMatchObject({ end: { seq: 4 }, breach: null });
    expect(await walkChain(test.db, siteCode())).toMatchObject({ end: { seq: 0 }, breach: null });
  });

  it('is read as it was written, whatever was written', async () => {
    const schoolCode = `${siteCode()} "\\/\n\t\u0001`;
    const odd = 'Nguyễn "Ân" \\ \u0007 \u007f \u2028 é 👩‍🏫 </script>';
    for (const reason of [undefined, odd, '', 'null']) {
      await test.db.transaction((tx) =>
        appendJournal(tx, {
          schoolCode,
          actor: odd,
          reason,
          requestId: reason === odd ? randomUUID() : undefined,
          entries: [odd, null, [], {}, 1.5e300, { [odd]: [odd, null, true, { a: 1e-9 }] }].map((value) => ({
            action: odd,
            subject: { [odd]: odd, n: -0.1 },
            old: value,
            new: value,
          })),
        }),
      );
    }
    expect(await walkChain(test.db, schoolCode)).toMatchObject({ end: { seq: 24 }, breach: null });
  });

  it('stays whole when several write at once, and is never accused meanwhile', async () => {
    const schoolCode = siteCode();
    const saving = Promise.all(
      [1, 2, 3, 4].map(async (value) => {
        for (let round = 0; round < 10; round += 1) await append(schoolCode, [value, round]);
      }),
    );
    let writing = true;
    const watched = (async () => {
      while (writing) expect(await walkChain(test.db, schoolCode)).toMatchObject({ breach: null });
    })();
    await saving;
    writing = false;
    await watched;
    expect(await walkChain(test.db, schoolCode)).toMatchObject({ end: { seq: 80 }, breach: null });
  });

  it('is taken up behind a place that is known to be whole', async () => {
    const schoolCode = await chain();
    const { end } = await walkChain(test.db, schoolCode);
    await append(schoolCode, [5, 6]);
    expect(await walkChain(test.db, schoolCode, { from: end })).toMatchObject({ end: { seq: 6 }, breach: null });
    expect(await walkChain(test.db, schoolCode, { from: { ...end, hash: Buffer.from('another') } })).toMatchObject({
      breach: { kind: 'altered' },
    });
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
