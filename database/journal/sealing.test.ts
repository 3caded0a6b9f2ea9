import { generateSealKey, publicSealKey } from '@cong-truong/config/env/seal-key';
import type { BreachKind } from '@cong-truong/domain/journal/breach';
import type { JournalSeal } from '@cong-truong/domain/journal/seal';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { siteCode } from '../testing/identifiers';
import { tamper } from '../testing/tamper';
import { appendJournal } from './append';
import { sealJournal } from './seal-journal';
import { createSealSigner, sealKeys } from './seal-signature';
import { sealsAfter, schoolsToSeal, schoolsWithJournal, storeSeal } from './seals.repository';
import { verifyAgainstCopy, verifySeals } from './verify-seals';
import { walkChain } from './walk-chain';

jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const privateKey = generateSealKey();
const signer = createSealSigner(privateKey);
const keys = sealKeys([publicSealKey(privateKey)]);
const stranger = createSealSigner(generateSealKey());

const day = (n: number) => new Date(Date.UTC(2026, 8, n, 1, 0, 0, 5));

async function append(schoolCode: string, values: readonly number[]): Promise<void> {
  await test.db.transaction((tx) =>
    appendJournal(tx, {
      schoolCode,
      actor: 'teacher',
      entries: values.map((value) => ({ action: 'test', subject: { classId: 'c' }, old: null, new: value })),
    }),
  );
}

async function seal(schoolCode: string, now: Date, by = signer) {
  const [due] = (await schoolsToSeal(test.db, now.toISOString().slice(0, 10))).filter(
    (s) => s.schoolCode === schoolCode,
  );
  return due ? sealJournal(test.db, due, { signer: by, now }) : null;
}

/** Four days of five links, each sealed, and a link after. */
async function sealedChain(): Promise<string> {
  const schoolCode = siteCode();
  for (const n of [1, 2, 3, 4]) {
    await append(
      schoolCode,
      [1, 2, 3, 4, 5].map((value) => n * 10 + value),
    );
    expect(await seal(schoolCode, day(n))).toEqual({ kind: 'sealed', seq: n * 5 });
  }
  await append(schoolCode, [99]);
  return schoolCode;
}

const copyOf = (schoolCode: string): Promise<readonly JournalSeal[]> =>
  sealsAfter(test.db, { schoolCode, number: 0, limit: 100 });

/** Hashes the whole chain of a school anew, from a link on, and its head: a chain that fits in itself. */
const REHASH = `
  do $do$
  declare link record; before bytea; school text := current_setting('test.school'); start bigint := current_setting('test.start');
  begin
    select coalesce((select hash from edu.journal where school_code = school and seq = start - 1), '') into before;
    for link in select * from edu.journal where school_code = school and seq >= start order by seq loop
      before := edu.journal_hash(before, link.school_code, link.seq, link.at, link.actor, link.action, link.subject, link.old,
        link.new, link.reason, link.request_id);
      update edu.journal j set hash = before,
        previous_hash = coalesce((select p.hash from edu.journal p where p.school_code = school and p.seq = link.seq - 1), '')
        where j.school_code = school and j.seq = link.seq;
      update edu.journal_head set seq = link.seq, hash = before where school_code = school;
    end loop;
  end $do$`;

async function rewrite(schoolCode: string, from: number, statement: string): Promise<void> {
  await test.owner.transaction(async (tx) => {
    await tx.execute('set local session_replication_role = replica');
    await tx.query(`select set_config('test.school', $1, true), set_config('test.start', $2, true)`, [
      schoolCode,
      `${from}`,
    ]);
    await tx.execute(statement, [schoolCode, from]);
    await tx.execute(REHASH);
  });
  // The chain alone shows nothing any more: that is what the seals are for.
  expect(await walkChain(test.db, schoolCode)).toMatchObject({ breach: null });
}

const EDIT = `update edu.journal set new = '0' where school_code = $1 and seq = $2`;

describe('sealing', () => {
  it('seals a day once: again, by two at once, after a day without workers, with the clock back', async () => {
    const schoolCode = siteCode();
    await append(schoolCode, [1]);
    const tries = await Promise.all([seal(schoolCode, day(1)), seal(schoolCode, day(1)), seal(schoolCode, day(1))]);
    expect(tries.filter((one) => one?.kind === 'sealed')).toHaveLength(1);
    await append(schoolCode, [2]);
    expect(await seal(schoolCode, day(1))).toBeNull();
    expect(await seal(schoolCode, day(4))).toEqual({ kind: 'sealed', seq: 2 });
    expect(await seal(schoolCode, day(3))).toBeNull();
    expect(await copyOf(schoolCode)).toMatchObject([
      { number: 1, day: '2026-09-01', seq: 1, at: '2026-09-01T01:00:00.005000Z', keyId: signer.keyId, stands: true },
      { number: 2, day: '2026-09-04', seq: 2 },
    ]);
    expect(await verifySeals(test.db, schoolCode, keys)).toEqual({ seals: 2, breach: null });
  });

  it('has nothing to seal where nothing was written', async () => {
    const schoolCode = siteCode();
    expect(await seal(schoolCode, day(1))).toBeNull();
    expect(await schoolsWithJournal(test.db)).not.toContain(schoolCode);
  });

  it('puts no seal on a chain that is broken, nor on one that is not that of yesterday', async () => {
    const broken = await sealedChain();
    await append(broken, [100]);
    await tamper(test.owner, [EDIT], [broken, 21]);
    expect(await seal(broken, day(5))).toEqual({ kind: 'broken', breach: { kind: 'altered', seq: 21 } });

    const rewritten = await sealedChain();
    await rewrite(rewritten, 3, EDIT);
    expect(await seal(rewritten, day(5))).toEqual({ kind: 'broken', breach: { kind: 'sealDiffers', seq: 20 } });
  });

  it.each([
    ['the owner: update', 'owner', `update edu.journal_seal set seq = 1`, 'CT002'],
    ['the owner: delete', 'owner', 'delete from edu.journal_seal', 'CT002'],
    ['the owner: truncate', 'owner', 'truncate edu.journal_seal', 'CT002'],
    ['the application: update', 'app', `update edu.journal_seal set seq = 1`, '42501'],
    ['the application: delete', 'app', 'delete from edu.journal_seal', '42501'],
    ['the CMS: select', 'cms', 'select from edu.journal_seal', '42501'],
    ['the portal: select', 'portal', 'select from edu.journal_seal', '42501'],
  ] as const)('refuses %s', async (_, role, sql, code) => {
    await sealedChain();
    await expect(test.connect(role, 1).execute(sql)).rejects.toMatchObject({ code });
  });
});

describe('a chain that was hashed anew', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'is found by the first seal behind the change of link %i, and by the copy',
    async (from) => {
      const schoolCode = await sealedChain();
      const copy = await copyOf(schoolCode);
      await rewrite(schoolCode, from, EDIT);
      const breach = { seq: Math.ceil(from / 5) * 5, day: `2026-09-0${Math.ceil(from / 5)}` };
      expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({
        breach: { kind: 'sealDiffers', ...breach },
      });
      expect(await verifyAgainstCopy(test.db, copy, keys)).toMatchObject({
        breach: { kind: 'copyDiffers', ...breach },
      });
    },
  );

  it('is found by the copy when the seals were made anew too, with another key', async () => {
    const schoolCode = await sealedChain();
    const copy = await copyOf(schoolCode);
    await rewrite(schoolCode, 7, EDIT);
    await tamper(test.owner, ['delete from edu.journal_seal where school_code = $1 and number > 1'], [schoolCode]);
    for (const n of [2, 3, 4]) await seal(schoolCode, day(n), stranger);
    expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({ breach: { kind: 'sealKeyUnknown' } });
    expect(await verifyAgainstCopy(test.db, copy, keys)).toMatchObject({ breach: { kind: 'copyDiffers', seq: 10 } });
  });

  it('is found by the copy when even the key was stolen', async () => {
    const schoolCode = await sealedChain();
    const copy = await copyOf(schoolCode);
    await rewrite(schoolCode, 7, EDIT);
    await tamper(test.owner, ['delete from edu.journal_seal where school_code = $1'], [schoolCode]);
    for (const n of [1, 4]) await seal(schoolCode, day(n));
    expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({ breach: null });
    expect(await verifyAgainstCopy(test.db, copy, keys)).toMatchObject({ breach: { kind: 'copySealMissing', seq: 5 } });
  });
});

/** The database as it was after so many links: an older backup, or a tail cut off with the head put right. */
const RESTORE = (links: number, seals: number) => [
  `delete from edu.journal where school_code = $1 and seq > ${links}`,
  `update edu.journal_head h set seq = ${links},
     hash = (select hash from edu.journal j where j.school_code = $1 and j.seq = ${links}) where school_code = $1`,
  `delete from edu.journal_seal where school_code = $1 and number > ${seals}`,
];

it.each(Array.from({ length: 19 }, (_, index) => index + 1))(
  'a chain cut off behind link %i, with its head put right, is found',
  async (links) => {
    const schoolCode = await sealedChain();
    const copy = await copyOf(schoolCode);
    await tamper(test.owner, RESTORE(links, 4), [schoolCode]);
    expect(await walkChain(test.db, schoolCode)).toMatchObject({ breach: null });
    const seq = (Math.floor(links / 5) + 1) * 5;
    expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({ breach: { kind: 'sealDiffers', seq } });

    // An older backup has no later seals: only the copy knows.
    await tamper(test.owner, [`delete from edu.journal_seal where school_code = $1 and seq > ${links}`], [schoolCode]);
    expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({ breach: null });
    expect(await verifyAgainstCopy(test.db, copy, keys)).toMatchObject({ breach: { kind: 'copyDiffers', seq } });
  },
);

const SEAL_EDITS: readonly (readonly [string, string, BreachKind])[] = [
  ['number', 'number + 10', 'sealMissing'],
  ['day', 'day + 10', 'sealAltered'],
  ['seq', 'seq - 1', 'sealAltered'],
  ['hash', 'sha256(hash)', 'sealAltered'],
  ['at', `at + interval '1 microsecond'`, 'sealAltered'],
  ['at', `'infinity'`, 'sealAltered'],
  ['key_id', `'0123456789abcdef'`, 'sealKeyUnknown'],
  ['signature', 'set_byte(signature, 0, 255 - get_byte(signature, 0))', 'sealAltered'],
  ['signature', `''`, 'sealAltered'],
];

describe.each(SEAL_EDITS)('a seal of which %s was changed to %s', (column, value, kind) => {
  it.each([1, 2, 3, 4])('is found: number %i', async (number) => {
    const schoolCode = await sealedChain();
    await tamper(
      test.owner,
      [`update edu.journal_seal set ${column} = ${value} where school_code = $1 and number = $2`],
      [schoolCode, number],
    );
    expect((await verifySeals(test.db, schoolCode, keys)).breach?.kind).toBe(kind);
  });
});

it.each([1, 2, 3])('a seal that was taken out is missed: number %i', async (number) => {
  const schoolCode = await sealedChain();
  const copy = await copyOf(schoolCode);
  await tamper(
    test.owner,
    ['delete from edu.journal_seal where school_code = $1 and number = $2'],
    [schoolCode, number],
  );
  expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({ breach: { kind: 'sealMissing' } });
  expect(await verifyAgainstCopy(test.db, copy, keys)).toMatchObject({
    breach: { kind: 'copySealMissing', seq: number * 5 },
  });
});

it('a seal of another school is none of this one', async () => {
  const [here, there] = [await sealedChain(), siteCode()];
  await append(there, [1]);
  for (const one of await copyOf(here)) await storeSeal(test.owner, { ...one, schoolCode: there });
  expect(await verifySeals(test.db, there, keys)).toMatchObject({ breach: { kind: 'sealAltered' } });
});

it('a copy that was changed is told from a chain that was', async () => {
  const schoolCode = await sealedChain();
  const copy = await copyOf(schoolCode);
  expect(await verifyAgainstCopy(test.db, copy, keys)).toEqual({ seals: 4, breach: null });
  const changed = copy.map((one) => (one.number === 3 ? { ...one, hash: `00${one.hash.slice(2)}` } : one));
  expect(await verifyAgainstCopy(test.db, changed, keys)).toMatchObject({ breach: { kind: 'copyAltered', seq: 15 } });
});

it('a school whose journal is gone altogether is still looked at while it has seals', async () => {
  const schoolCode = await sealedChain();
  await tamper(
    test.owner,
    ['delete from edu.journal where school_code = $1', 'delete from edu.journal_head where school_code = $1'],
    [schoolCode],
  );
  expect(await schoolsWithJournal(test.db)).toContain(schoolCode);
  expect(await walkChain(test.db, schoolCode)).toMatchObject({ breach: null });
  expect(await verifySeals(test.db, schoolCode, keys)).toMatchObject({ breach: { kind: 'sealDiffers', seq: 5 } });
});
