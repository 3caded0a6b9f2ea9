import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { received, setFaults } from '../support/mailbox';
import { readRun, readyClass, runEnded, startPublication } from '../support/publish';
import { asOwner, findClass } from '../support/register';
import { sharedSystem, startPart, stopPart } from '../support/shared-system';
import { pidOf } from '../support/system-under-test';

const system = sharedSystem();

/** One mark of pupil `index` in the first regular column of Toán in 6A1, changed and brought back. */
async function changeOneMark(teacher: AdminClient, index: number): Promise<{ classId: string; studentId: string }> {
  const own = await asOwner(system, (owner) => findClass(owner, 'thcs-long-binh', '6A1'));
  const path = `/gradebook/sheets/${own.offeringId}/1`;
  const studentId = own.studentIds[index] ?? '';
  const sheet = await teacher.get<{ cells: Record<string, Record<string, { kind: string; tenths: number }>> }>(path);
  const from = sheet.body.cells[studentId]?.['regular-1'] ?? null;
  const to = { kind: 'score', tenths: from?.tenths === 65 ? 70 : 65 };
  const body = { requestId: randomUUID(), changes: [{ studentId, column: 'regular-1', from, to }] };
  const saved = await teacher.send<{ accepted: unknown[] }>('PUT', path, body);
  expect(saved).toMatchObject({ status: 200, body: { accepted: [{ studentId }], conflicts: [] } });
  return { classId: own.classId, studentId };
}

function openEvents(classId: string): Promise<number> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ open: number }>(
      `select count(*)::int as open from edu.outbox
       where topic = 'class.changed' and payload ->> 'classId' = $1 and done_at is null`,
      [classId],
    );
    return rows[0]?.open ?? -1;
  });
}

/** Everything that was sent about a run, counted by message and address: nobody got anything twice. */
async function deliveriesOf(runId: string): Promise<readonly { state: string; copies: number; channel: string }[]> {
  const accepted = await received(system);
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ id: string; state: string; channel: string; address: string; pupil: string }>(
      `select d.id, d.state, d.channel, d.address, m.student_id as pupil, m.body
       from edu.run r
       join edu.report_card c on c.run_id = r.id
       join edu.message m on m.student_id = c.student_id and m.created_at >= r.requested_at
       join edu.delivery d on d.message_id = m.id
       where r.id = $1`,
      [runId],
    );
    // Siblings share an address: as many copies are due as there are deliveries to that address.
    return rows.map(({ state, channel, address }) => {
      const copies = accepted.filter((entry) => entry.kind === channel && entry.to.includes(address ?? '')).length;
      const due = rows.filter((row) => row.address === address && row.channel === channel).length;
      return { state, channel, copies: copies / due };
    });
  });
}

function tornFiles(): readonly string[] {
  const folder = join(system.dataDir, 'files', 'grade-books');
  return readdirSync(folder).filter((name) => {
    const content = readFileSync(join(folder, name), 'latin1');
    return !content.startsWith('%PDF') || !content.trimEnd().endsWith('%%EOF');
  });
}

test('Redis stopped while a teacher saves: the save succeeds, the work resumes when Redis is back', async () => {
  const teacher = await AdminClient.signInAs(system.addresses.cms, 'subject-teacher');
  await stopPart('redis');
  let classId: string;
  try {
    ({ classId } = await changeOneMark(teacher, 0));
    expect(await openEvents(classId)).toBeGreaterThan(0);
  } finally {
    await startPart('redis');
  }
  await eventually('the recompute', async () => (await openEvents(classId)) === 0, { seconds: 90 });
});

test('Redis emptied: undone work is published again', async () => {
  const teacher = await AdminClient.signInAs(system.addresses.cms, 'subject-teacher');
  const redis = new Redis(system.redisUrl);
  try {
    await stopPart('workers');
    const { classId } = await changeOneMark(teacher, 1);
    await redis.flushall();
    await startPart('workers');
    await eventually('the recompute', async () => (await openEvents(classId)) === 0, { seconds: 90 });
    await changeOneMark(teacher, 1);
    await redis.flushall();
    await eventually('the second recompute', async () => (await openEvents(classId)) === 0, { seconds: 90 });
  } finally {
    redis.disconnect();
    await startPart('workers').catch(() => undefined);
  }
});

test('workers killed at every step of a publication: it ends right, no file is torn, nothing is sent twice', async () => {
  const { classId, studentIds } = await readyClass(system, '8A1');
  const runId = await startPublication(system, classId);
  const killedAt = new Set<string>();
  // Kills in the middle of each step it can catch, once a step; the launcher starts the workers again.
  await eventually(
    'the publication to end',
    async () => {
      const { state, step } = await readRun(system, runId);
      if (state === 'running' && step !== null && !killedAt.has(step)) {
        killedAt.add(step);
        process.kill(pidOf(system, 'workers'), 'SIGKILL');
      }
      return ['done', 'failed', 'blocked'].includes(state);
    },
    { seconds: 240, everyMs: 5 },
  );
  expect(await readRun(system, runId)).toMatchObject({ state: 'done' });
  expect(killedAt.size).toBeGreaterThan(0);

  const waiting = ['ready', 'sending'];
  let killedSending = false;
  const deliveries = await eventually(
    'every delivery to be decided',
    async () => {
      const rows = await deliveriesOf(runId);
      if (!killedSending && rows.some(({ state }) => state === 'accepted' || state === 'delivered')) {
        killedSending = true;
        process.kill(pidOf(system, 'workers'), 'SIGKILL');
      }
      return rows.length > 0 && !rows.some(({ state }) => waiting.includes(state)) && rows;
    },
    { seconds: 240, everyMs: 20 },
  );
  const cards = await asOwner(system, async (owner) => {
    const { rows } = await owner.query<{ cards: number }>(
      'select count(*)::int as cards from edu.report_card where class_id = $1 and term = 1',
      [classId],
    );
    return rows[0]?.cards;
  });
  expect(cards).toBe(studentIds.length);
  expect(tornFiles()).toEqual([]);
  expect(deliveries.filter(({ state, copies }) => state !== 'unreachable' && copies > 1)).toEqual([]);
}, 500_000);

test('the gateway says 500 after it accepted: the delivery is unknown, and is not sent again', async () => {
  const { classId } = await readyClass(system, '9A1');
  await setFaults(system, { sms: 'errorAfterAccept', times: 3 });
  try {
    const runId = await startPublication(system, classId);
    expect(await runEnded(system, runId)).toMatchObject({ state: 'done' });
    const deliveries = await eventually(
      'every SMS to be decided',
      async () => {
        const rows = (await deliveriesOf(runId)).filter(({ channel }) => channel === 'sms');
        return rows.length > 3 && !rows.some(({ state }) => ['ready', 'sending'].includes(state)) && rows;
      },
      { seconds: 180 },
    );
    expect(deliveries.filter(({ state, copies }) => state !== 'unreachable' && copies > 1)).toEqual([]);
  } finally {
    await setFaults(system, {});
  }
}, 400_000);
