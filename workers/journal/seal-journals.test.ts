import { generateSealKey } from '@cong-truong/config/env/seal-key';
import { appendJournal } from '@cong-truong/database/journal/append';
import { createSealSigner } from '@cong-truong/database/journal/seal-signature';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { siteCode } from '@cong-truong/database/testing/identifiers';
import { tamper } from '@cong-truong/database/testing/tamper';
import pino from 'pino';
import { sealJournals } from './seal-journals';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const signer = createSealSigner(generateSealKey());
const told: unknown[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => told.push(JSON.parse(line)) });

/** Five past midnight in Vietnam is still yesterday in UTC. */
const MIDNIGHT = new Date('2026-11-23T17:05:00Z');
const seal = (now: Date, stopping?: AbortSignal) => sealJournals({ database: test.db, signer, log, stopping }, now);

async function school(): Promise<string> {
  const schoolCode = siteCode();
  await test.db.transaction((tx) =>
    appendJournal(tx, {
      schoolCode,
      actor: 'teacher',
      entries: [1, 2].map((value) => ({ action: 'test', subject: {}, old: null, new: value })),
    }),
  );
  return schoolCode;
}

it('seals each school once a day of Vietnam, leaves out what is broken, and says so', async () => {
  const [one, two] = [await school(), await school()];
  const sealed = await Promise.all([seal(MIDNIGHT), seal(MIDNIGHT), seal(MIDNIGHT)]);
  expect(sealed.reduce((sum, count) => sum + count)).toBe(2);
  expect(await test.db.query('select day, seq from edu.journal_seal')).toEqual([
    { day: '2026-11-24', seq: 2 },
    { day: '2026-11-24', seq: 2 },
  ]);
  expect(await seal(new Date('2026-11-24T16:59:00Z'))).toBe(0);
  expect(told).toEqual([]);

  await tamper(test.owner, [`delete from edu.journal where school_code = $1 and seq = 2`], [two]);
  expect(await seal(new Date('2026-11-24T17:00:00Z'), AbortSignal.abort())).toBe(0);
  expect(await seal(new Date('2026-11-24T17:00:00Z'))).toBe(1);
  expect(told).toMatchObject([{ school: two, kind: 'sealDiffers', seq: 2 }]);
  expect(await test.db.query(`select school_code from edu.journal_seal where day = '2026-11-25'`)).toEqual([
    { school_code: one },
  ]);
});
