import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { siteCode } from '../testing/identifiers';
import { tamper } from '../testing/tamper';
import { appendJournal } from './append';
import { walkChain } from './walk-chain';
import type { BreachKind } from '@cong-truong/domain/journal/breach';

jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const LINKS = 12;
const SEED = 20261124;

/** A chain of three saves; a school of its own, so that the tests may run in any order. */
async function chain(): Promise<string> {
  const schoolCode = siteCode();
  for (const save of [0, 1, 2]) {
    await test.db.transaction((tx) =>
      appendJournal(tx, {
        schoolCode,
        actor: `teacher-${save}`,
        reason: save === 1 ? 'Chấm lại' : undefined,
        requestId: '00000000-0000-4000-8000-00000000000' + save,
        entries: [1, 2, 3, 4].map((n) => ({
          action: 'score.changed',
          subject: { classId: 'c', studentId: `s${n}` },
          old: save === 0 ? null : { kind: 'score', tenths: save * 10 + n },
          new: { kind: 'score', tenths: 50 + save * 10 + n },
        })),
      }),
    );
  }
  return schoolCode;
}

/** A generator of its own seed: the places differ, and are the same in every run. */
function places(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from + Math.floor((state / 2_147_483_648) * (to - from + 1));
  };
}

interface Deed {
  readonly name: string;
  /** $1 school, $2 and $3 places, $2 < $3. */
  readonly statements: readonly string[];
  readonly found: BreachKind;
  /** Which link is named; that of $2 when nothing is said. */
  readonly at?: (first: number, second: number) => number;
  /** Where $2 may lie. */
  readonly between?: readonly [number, number];
}

const USED = '$1::text is not null and $2::int is not null and $3::int is not null';
const AT = `school_code = $1 and seq = $2 and ${USED}`;
const UP = `update edu.journal set seq = seq + 1000 where school_code = $1 and seq > $2 and ${USED}`;
const COLUMNS = 'at, actor, action, subject, old, new, reason, request_id';
const COPY = (seq: string, previous: string, hash: string) =>
  `insert into edu.journal (school_code, seq, ${COLUMNS}, previous_hash, hash)
   select school_code, ${seq}, at, 'stranger', action, subject, old, new, reason, request_id, ${previous}, ${hash}
   from edu.journal where ${AT}`;
const HASHED = (previous: string, seq: string, actor: string) =>
  `edu.journal_hash(${previous}, school_code, ${seq}, at, ${actor}, action, subject, old, new, reason, request_id)`;

const EDITS: readonly Deed[] = (
  [
    ['school_code', `school_code || '-'`, 'missing'],
    ['at', `at + interval '1 microsecond'`],
    ['at', `'infinity'`],
    ['at', `'294276-12-31'`],
    ['actor', `actor || ' '`],
    ['action', `'score.seen'`],
    ['subject', `subject || '{"studentId": "s9"}'`],
    ['old', `'{"kind": "score", "tenths": 99}'`],
    ['old', `'null'`],
    ['new', `'{"kind": "score", "tenths": 100}'`],
    ['new', `replace(new::text, '}', '.0}')::jsonb`],
    ['new', 'null'],
    ['reason', `coalesce(reason || '.', '')`],
    ['request_id', 'gen_random_uuid()'],
    ['request_id', 'null'],
    ['previous_hash', `set_byte(previous_hash || '\\x00', 0, 255 - get_byte(previous_hash || '\\x00', 0))`],
    ['hash', `set_byte(hash, 31, 255 - get_byte(hash, 31))`],
  ] as const
).map(([column, value, found = 'altered']) => ({
  name: `edit ${column}: ${value}`,
  statements: [`update edu.journal set ${column} = ${value} where ${AT}`],
  found: found === 'missing' ? 'missing' : 'altered',
  // The last link, when it is gone, is missed by the head.
}));

const DEEDS: readonly Deed[] = [
  ...EDITS,
  {
    name: 'edit with its own hash',
    statements: [`update edu.journal set actor = 'x', hash = ${HASHED('previous_hash', 'seq', `'x'`)} where ${AT}`],
    found: 'altered',
    between: [1, LINKS - 1],
  },
  {
    name: 'edit the last with its own hash',
    statements: [`update edu.journal set actor = 'x', hash = ${HASHED('previous_hash', 'seq', `'x'`)} where ${AT}`],
    found: 'headDiffers',
    between: [LINKS, LINKS],
  },
  { name: 'delete', statements: [`delete from edu.journal where ${AT}`], found: 'missing' },
  { name: 'delete the first', statements: [`delete from edu.journal where ${AT}`], found: 'missing', between: [1, 1] },
  {
    name: 'delete the last',
    statements: [`delete from edu.journal where ${AT}`],
    found: 'missing',
    between: [LINKS, LINKS],
  },
  {
    name: 'delete, and close the gap',
    statements: [
      `delete from edu.journal where ${AT}`,
      UP,
      `update edu.journal set seq = seq - 1001 where school_code = $1 and seq > 1000 and ${USED}`,
    ],
    found: 'missing',
  },
  {
    name: 'cut off the end',
    statements: [`delete from edu.journal where school_code = $1 and seq >= $2 and ${USED}`],
    found: 'missing',
  },
  {
    name: 'delete all',
    statements: [`delete from edu.journal where school_code = $1 and ${USED}`],
    found: 'missing',
    at: () => 1,
  },
  {
    name: 'insert behind the head',
    statements: [COPY(`${LINKS} + $3`, 'previous_hash', 'hash')],
    found: 'inserted',
    at: () => LINKS + 1,
  },
  {
    name: 'insert before the first',
    statements: [COPY('-$3::int', 'previous_hash', 'hash')],
    found: 'inserted',
    at: (_, second) => -second,
  },
  {
    name: 'insert as far as numbers go',
    statements: [COPY(`9223372036854775807`, 'previous_hash', 'hash')],
    found: 'inserted',
    at: () => LINKS + 1,
  },
  {
    name: 'insert between, with the followers moved',
    statements: [
      UP,
      COPY('seq + 1', 'hash', 'sha256(hash)'),
      `update edu.journal set seq = seq - 999 where school_code = $1 and seq > 1000 and ${USED}`,
    ],
    found: 'inserted',
    at: (first) => first + 1,
    between: [1, LINKS - 1],
  },
  {
    name: 'insert between, made to fit',
    statements: [
      UP,
      COPY('seq + 1', 'hash', HASHED('hash', 'seq + 1', `'stranger'`)),
      `update edu.journal set seq = seq - 999 where school_code = $1 and seq > 1000 and ${USED}`,
    ],
    found: 'inserted',
    at: (first) => first + 1,
    between: [1, LINKS - 1],
  },
  {
    name: 'exchange two places',
    statements: [
      `update edu.journal set seq = case when seq = $2 then $3::int else $2::int end + 1000
       where school_code = $1 and seq in ($2, $3)`,
      `update edu.journal set seq = seq - 1000 where school_code = $1 and seq > 1000 and ${USED}`,
    ],
    found: 'reordered',
  },
  {
    name: 'exchange the contents of two links',
    statements: [
      `update edu.journal j set (${COLUMNS}) = (
         select ${COLUMNS} from edu.journal o
         where o.school_code = $1 and o.seq = case when j.seq = $2 then $3::int else $2::int end
       ) where school_code = $1 and seq in ($2, $3)`,
    ],
    found: 'reordered',
  },
  {
    name: 'move a link behind the end',
    statements: [`update edu.journal set seq = ${LINKS} + $3 where ${AT}`],
    found: 'reordered',
    between: [1, LINKS - 2],
  },
  {
    name: 'hash of the head',
    statements: [`update edu.journal_head set hash = sha256(hash) where school_code = $1 and ${USED}`],
    found: 'headDiffers',
    at: () => LINKS,
  },
  {
    name: 'number of the head, forward',
    statements: [`update edu.journal_head set seq = seq + $2 where school_code = $1 and ${USED}`],
    found: 'headDiffers',
    at: () => LINKS,
  },
  {
    name: 'number of the head, back',
    statements: [`update edu.journal_head set seq = $2 where school_code = $1 and ${USED}`],
    found: 'headDiffers',
    at: () => LINKS,
    between: [0, LINKS - 1],
  },
  {
    name: 'delete the head',
    statements: [`delete from edu.journal_head where school_code = $1 and ${USED}`],
    found: 'headDiffers',
    at: () => LINKS,
  },
];

it.each(DEEDS)(
  'finds each time, and names where: $name',
  async ({ statements, found, at, between = [1, LINKS - 1] }) => {
    const random = places(SEED + statements.join().length);
    for (let time = 0; time < 4; time += 1) {
      const schoolCode = await chain();
      const first = random(...between);
      const second = random(Math.min(first + 1, LINKS), LINKS);
      await tamper(test.owner, statements, [schoolCode, first, second]);
      const { breach } = await walkChain(test.db, schoolCode);
      expect({ first, second, breach }).toEqual({
        first,
        second,
        breach: { kind: found, seq: at ? at(first, second) : first },
      });
    }
  },
);

it('holds at least 100 deeds against the chain', () => {
  expect(DEEDS.length * 4).toBeGreaterThanOrEqual(100);
});
