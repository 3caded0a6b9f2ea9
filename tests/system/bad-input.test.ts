import { randomUUID } from 'node:crypto';
import { AdminClient, type Answer } from '../support/admin-client';
import { asOwner, findClass, type FoundClass } from '../support/register';
import { sharedSystem } from '../support/shared-system';

interface Refusal {
  readonly error: { readonly status: number; readonly message: string; readonly details: { readonly code: string } };
}

const system = sharedSystem();
let teacher: AdminClient;
let own: FoundClass;
let elsewhere: FoundClass;

beforeAll(async () => {
  teacher = await AdminClient.signInAs(system.addresses.cms, 'subject-teacher');
  await asOwner(system, async (owner) => {
    own = await findClass(owner, 'thcs-long-binh', '6A1');
    elsewhere = await findClass(owner, 'thcs-phuoc-thien', '6A1');
  });
});

const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
const score = (tenths: unknown) => ({ kind: 'score', tenths });

function put(offeringId: string, changes: unknown, body: object = {}): Promise<Answer<Refusal>> {
  const request = { requestId: randomUUID(), changes, ...body };
  return teacher.send('PUT', `/gradebook/sheets/${offeringId}/1`, request);
}

function change(to: unknown, { column = 'final-1', student = 0 } = {}) {
  return { studentId: own.studentIds[student], column, from: null, to };
}

async function storedAt(offeringId: string): Promise<string> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ state: string }>(
      `select coalesce(json_agg(s order by student_id, kind, ordinal)::text, '') as state
       from edu.score s where offering_id = $1 and term = 1`,
      [offeringId],
    );
    return rows[0]?.state ?? '';
  });
}

describe('a save that cannot be right stores nothing and says why in Vietnamese', () => {
  const cases: readonly (readonly [string, () => unknown])[] = [
    ['above ten', () => [change(score(101))]],
    ['below zero', () => [change(score(-1))]],
    ['a number that is no tenth', () => [change(score(7.25))]],
    ['a text for a number', () => [change(score('8,5'))]],
    ['no number', () => [change(score(Number.NaN))]],
    ['a comment where a score belongs', () => [change({ kind: 'comment', passed: true })]],
    ['a kind of mark that is none', () => [change({ kind: 'drop table edu.score' })]],
    ['a column that the circular does not ask for', () => [change(score(80), { column: 'regular-9' })]],
    ['a column of another circular', () => [change(score(80), { column: 'oral-1' })]],
    ['a column that is none', () => [change(score(80), { column: '__proto__' })]],
    ['a pupil of another school', () => [{ ...change(score(80)), studentId: elsewhere.studentIds[0] }]],
    ['an unknown pupil', () => [{ ...change(score(80)), studentId: 'nobody' }]],
    ['the same cell twice', () => [change(score(80)), change(score(90))]],
    ['one wrong cell among right ones', () => [change(score(80)), change(score(110), { student: 1 })]],
    ['no change at all', () => []],
    ['too many changes', () => Array.from({ length: 2001 }, () => change(score(80)))],
    ['no list', () => 'all'],
  ];

  test.each(cases)('%s', async (_what, changes) => {
    const before = await storedAt(own.offeringId);
    const { status, body } = await put(own.offeringId, changes());
    expect({ status, refused: [400, 413, 422].includes(status) }).toMatchObject({ refused: true });
    expect(body.error.message).toMatch(VIETNAMESE);
    expect(await storedAt(own.offeringId)).toBe(before);
  });

  test('the refusal names the cell and the reason', async () => {
    const { status, body } = await put(own.offeringId, [
      change(score(80), { student: 2 }),
      change(score(80), { column: 'regular-9' }),
    ]);
    expect(status).toBe(422);
    expect(body.error.details).toMatchObject({
      cells: [{ studentId: own.studentIds[0], column: 'regular-9', message: expect.stringMatching(VIETNAMESE) }],
    });
  });
});

test('a class of another school is refused, whatever is sent', async () => {
  const before = await storedAt(elsewhere.offeringId);
  const { status, body } = await put(elsewhere.offeringId, [
    { studentId: elsewhere.studentIds[0], column: 'final-1', from: null, to: score(100) },
  ]);
  expect([403, 404]).toContain(status);
  expect(body.error.message).toMatch(VIETNAMESE);
  expect(await storedAt(elsewhere.offeringId)).toBe(before);
});

test('an unknown sheet and a term that is none are not found', async () => {
  for (const path of [`${randomUUID()}/1`, `${own.offeringId}/3`, 'no-uuid/1']) {
    const { status } = await teacher.get(`/gradebook/sheets/${path}`);
    expect({ path, status, refused: [400, 404, 422].includes(status) }).toMatchObject({ refused: true });
  }
});

test('an expired or forged session is asked to sign in again', async () => {
  for (const token of ['', 'forged', 'eyJhbGciOiJub25lIn0.eyJ1c2VySWQiOjF9.']) {
    const stranger = new AdminClient(system.addresses.cms, token);
    const { status } = await stranger.get(`/gradebook/sheets/${own.offeringId}/1`);
    expect(status).toBe(401);
  }
});

test('a term that was published takes no change', async () => {
  const past = await asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ offeringId: string; studentId: string }>(
      `select o.id as "offeringId", e.student_id as "studentId"
       from edu.class_group g join edu.offering o on o.class_id = g.id and o.subject = 'TOAN'
       join edu.enrolment e on e.class_id = g.id
       join edu.teaching_assignment a on a.offering_id = o.id
       where g.school_year = '2016-2017' limit 1`,
    );
    return rows[0];
  });
  const before = await storedAt(past?.offeringId ?? '');
  // Whoever taught then teaches no more: the request is refused before the lock is even asked.
  const { status } = await put(past?.offeringId ?? '', [
    { studentId: past?.studentId, column: 'final-1', from: null, to: score(100) },
  ]);
  expect([403, 404, 423]).toContain(status);
  expect(await storedAt(past?.offeringId ?? '')).toBe(before);
});
