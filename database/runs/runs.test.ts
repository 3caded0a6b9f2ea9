import { randomUUID } from 'node:crypto';
import { openEvents } from '../outbox/handled';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeClass, type ClassFixture } from '../testing/factories';
import { claimRun, guardRun, releaseRun, renewLease, reportProgress, StaleRunError, type RunClaim } from './claim-run';
import { cancelRun, finishRun } from './end-run';
import { requestGradeBook } from './request-grade-book';
import { requestPublication, type PublicationRequest } from './request-publication';
import { canCancel } from './run';
import { findRun, gradeBookRunsOfClass, runsOfTerm } from './runs.repository';

let test: TestDatabase;
let room: ClassFixture;
beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  room = await makeClass(test.owner);
});
afterAll(() => test.drop());

function request(changes: Partial<PublicationRequest> = {}): PublicationRequest {
  const { schoolCode, schoolYear, classId, homeroomTeacher } = room;
  return {
    requestId: randomUUID(),
    actor: homeroomTeacher.staffId,
    schoolCode,
    schoolYear,
    term: 1,
    classIds: [classId],
    notify: true,
    print: false,
    ...changes,
  };
}

async function claimed(runId: string, leaseSeconds = 30): Promise<RunClaim> {
  const answer = await claimRun(test.db, runId, leaseSeconds);
  if (answer.status !== 'claimed') throw new Error(`not claimed: ${answer.status}`);
  return answer.run;
}

const letLeaseRunOut = (runId: string) =>
  test.owner.execute(`update edu.run set lease_until = now() - interval '1 second' where id = $1`, [runId]);

describe('a request to publish', () => {
  it('makes a run with its event and its journal row', async () => {
    const runId = await requestPublication(test.db, request());

    expect(await findRun(test.db, runId)).toMatchObject({
      kind: 'publication',
      state: 'queued',
      params: { classIds: [room.classId], notify: true, print: false },
      requestedByName: room.homeroomTeacher.fullName,
      finishedAt: null,
    });
    expect(await openEvents(test.db, { topic: 'publication.requested', key: runId })).toHaveLength(1);
    expect(await test.db.query('select action from edu.journal where school_code = $1', [room.schoolCode])).toEqual([
      { action: 'publication.requested' },
    ]);
  });

  it('is one run when it comes twice, also at the same moment', async () => {
    const same = request();
    const runIds = await Promise.all([requestPublication(test.db, same), requestPublication(test.db, same)]);
    expect(runIds).toEqual([same.requestId, same.requestId]);
    expect(await openEvents(test.db, { topic: 'publication.requested', key: same.requestId })).toHaveLength(1);
  });

  it('is refused while another one of the term runs, and tells which', async () => {
    const runId = await requestPublication(test.db, request());
    await expect(requestPublication(test.db, request())).rejects.toMatchObject({
      kind: 'conflict',
      code: 'publication.running',
      details: { runId },
    });
    await expect(requestPublication(test.db, request({ term: 2 }))).resolves.toEqual(expect.any(String));
  });

  it('is refused for a class of another school, and for no class', async () => {
    const other = await makeClass(test.owner);
    for (const classIds of [[room.classId, other.classId], [other.classId], []]) {
      await expect(requestPublication(test.db, request({ classIds }))).rejects.toMatchObject({
        code: 'publication.otherClass',
      });
    }
  });
});

describe('a claim', () => {
  it('holds the run for one worker, shows its progress and ends it', async () => {
    const runId = await requestPublication(test.db, request());
    const claim = await claimed(runId);
    expect(await claimRun(test.db, runId, 30)).toEqual({ status: 'held' });

    expect(await reportProgress(test.db, claim, { step: 'freeze', done: 3, total: 9 }, 30)).toEqual({
      cancelling: false,
    });
    expect(await findRun(test.db, runId)).toMatchObject({ state: 'running', step: 'freeze', done: 3, total: 9 });

    await finishRun(test.db, claim, { state: 'blocked', detail: { missing: [] } });
    expect(await findRun(test.db, runId)).toMatchObject({
      state: 'blocked',
      detail: { missing: [] },
      finishedAt: expect.any(Date),
    });
    expect(await claimRun(test.db, runId, 30)).toEqual({ status: 'over' });
    expect(await claimRun(test.db, randomUUID(), 30)).toEqual({ status: 'over' });
  });

  it('is given to exactly one of several workers', async () => {
    const runId = await requestPublication(test.db, request());
    const answers = await Promise.all([1, 2, 3].map(() => claimRun(test.db, runId, 30)));
    expect(answers.map(({ status }) => status).sort()).toEqual(['claimed', 'held', 'held']);
  });

  it('is stale after a later one: nothing it still does counts', async () => {
    const runId = await requestPublication(test.db, request());
    const dead = await claimed(runId);
    await letLeaseRunOut(runId);
    const alive = await claimed(runId);
    expect(alive.token).toBeGreaterThan(dead.token);

    await expect(reportProgress(test.db, dead, { step: 'print', done: 1, total: 1 }, 30)).rejects.toThrow(
      StaleRunError,
    );
    await expect(renewLease(test.db, dead, 30)).rejects.toThrow(StaleRunError);
    await expect(finishRun(test.db, dead, { state: 'done' })).rejects.toThrow(StaleRunError);
    await expect(test.db.transaction((tx) => guardRun(tx, dead))).rejects.toThrow(StaleRunError);
    await releaseRun(test.db, dead);
    expect(await claimRun(test.db, runId, 30)).toEqual({ status: 'held' });
    await expect(test.db.transaction((tx) => guardRun(tx, alive))).resolves.toBeUndefined();
  });

  it('waits for a guarded transaction that is under way', async () => {
    const runId = await requestPublication(test.db, request());
    const slow = await claimed(runId);
    await letLeaseRunOut(runId);
    const order: string[] = [];
    let next: Promise<unknown> = Promise.resolve();

    await test.connect('app', 1).transaction(async (tx) => {
      await guardRun(tx, slow);
      next = claimRun(test.db, runId, 30).then(({ status }) => order.push(status));
      for (;;) {
        const waiting = await test.owner.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if (waiting.length > 0) break;
      }
      order.push('committed');
    });
    await next;

    expect(order).toEqual(['committed', 'claimed']);
  });

  it('goes to the next worker at once when it is let go', async () => {
    const runId = await requestPublication(test.db, request());
    await releaseRun(test.db, await claimed(runId));
    expect((await claimRun(test.db, runId, 30)).status).toBe('claimed');
  });
});

describe('cancelling', () => {
  it('stops a waiting run at once', async () => {
    const runId = await requestPublication(test.db, request());
    await cancelRun(test.db, runId, 'principal');
    expect(await findRun(test.db, runId)).toMatchObject({ state: 'cancelled', finishedAt: expect.any(Date) });
    expect(await claimRun(test.db, runId, 30)).toEqual({ status: 'over' });
  });

  it('is told to the worker at its next step, also to one that takes over', async () => {
    const runId = await requestPublication(test.db, request());
    await claimed(runId);
    await cancelRun(test.db, runId, 'principal');
    await letLeaseRunOut(runId);
    const next = await claimed(runId);

    expect(await reportProgress(test.db, next, { step: 'freeze', done: 0, total: 1 }, 30)).toEqual({
      cancelling: true,
    });
    await finishRun(test.db, next, { state: 'cancelled' });
    await cancelRun(test.db, runId, 'principal');

    const run = await findRun(test.db, runId);
    expect(run?.state).toBe('cancelled');
    expect(run && canCancel(run)).toBe(false);
  });
});

it('lists runs of a term, newest first, and books of a class by themselves', async () => {
  const { schoolCode, schoolYear, classId } = room;
  const first = await requestPublication(test.db, request());
  await cancelRun(test.db, first, 'principal');
  const second = await requestPublication(test.db, request());
  const book = await requestGradeBook(test.db, { classId, term: 1, actor: 'office' });
  const again = await requestGradeBook(test.db, { classId, term: 1, actor: 'office' });

  const runs = await runsOfTerm(test.db, { kind: 'publication', schoolCode, schoolYear, term: 1 });
  expect(runs.map(({ runId }) => runId)).toEqual([second, first]);
  expect(again).toBe(book);
  expect((await gradeBookRunsOfClass(test.db, classId, 1)).map(({ runId }) => runId)).toEqual([book]);
  expect(await gradeBookRunsOfClass(test.db, classId, 2)).toEqual([]);
  expect(await openEvents(test.db, { topic: 'gradeBook.requested', key: book })).toHaveLength(1);
});
