import { randomUUID } from 'node:crypto';
import { AdminClient } from '../support/admin-client';
import { asOwner, findClass } from '../support/register';
import { sharedSystem } from '../support/shared-system';

interface Saved {
  readonly accepted: readonly { readonly studentId: string }[];
  readonly conflicts: readonly { readonly current: unknown; readonly changedBy: string; readonly changedAt: string }[];
}

const system = sharedSystem();
const COLUMN = 'midterm-1';

async function sheetOf(pupil: number) {
  const teacher = await AdminClient.signInAs(system.addresses.cms, 'subject-teacher');
  const own = await asOwner(system, (owner) => findClass(owner, 'thcs-long-binh', '6A1'));
  const path = `/gradebook/sheets/${own.offeringId}/1`;
  const studentId = own.studentIds[pupil] ?? '';
  const { body } = await teacher.get<{ cells: Record<string, Record<string, unknown>> }>(path);
  const from = body.cells[studentId]?.[COLUMN] ?? null;
  const save = (to: unknown, expected: unknown = from, requestId = randomUUID()) =>
    teacher.send<Saved>('PUT', path, { requestId, changes: [{ studentId, column: COLUMN, from: expected, to }] });
  return { teacher, path, studentId, from, save, offeringId: own.offeringId };
}

function journalRows(offeringId: string, studentId: string): Promise<number> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ rows: number }>(
      `select count(*)::int as rows from edu.journal where subject ->> 'offeringId' = $1 and subject ->> 'studentId' = $2`,
      [offeringId, studentId],
    );
    return rows[0]?.rows ?? -1;
  });
}

test('two teachers in one cell: one is told of the other, nothing is overwritten', async () => {
  const { save, from } = await sheetOf(5);
  const [first, second] = [
    { kind: 'score', tenths: 31 },
    { kind: 'score', tenths: 32 },
  ];
  const answers = await Promise.all([save(first), save(second)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const conflicts = answers.flatMap(({ body }) => body.conflicts);
  expect(answers.flatMap(({ body }) => body.accepted)).toHaveLength(1);
  expect(conflicts).toHaveLength(1);
  const winner = answers[0]?.body.accepted.length === 1 ? first : second;
  expect(conflicts[0]).toMatchObject({ current: winner, changedBy: expect.any(String), changedAt: expect.any(String) });
  await save(from, winner);
});

test('the same save twice, also at once: one effect', async () => {
  const { save, from, offeringId, studentId } = await sheetOf(6);
  const before = await journalRows(offeringId, studentId);
  const requestId = randomUUID();
  const to = { kind: 'score', tenths: 33 };
  const answers = await Promise.all([save(to, from, requestId), save(to, from, requestId), save(to, from, requestId)]);
  const again = await save(to, from, requestId);
  for (const { status, body } of [...answers, again]) {
    expect(status).toBe(200);
    expect(body).toEqual(again.body);
  }
  expect(await journalRows(offeringId, studentId)).toBe(before + 1);
  await save(from, to);
});
