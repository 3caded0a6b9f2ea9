import { randomUUID } from 'node:crypto';
import { AdminClient } from './admin-client';
import { asOwner, findClass, type FoundClass } from './register';
import { completeClass } from './complete-class';
import { eventually } from './eventually';
import type { SystemUnderTest } from './system-under-test';

/** The school where the tests publish, so that the class that is played by hand elsewhere stays as it is. */
const SCHOOL = { slug: 'thcs-phuoc-thien', where: 'Phước Thiện' } as const;
export const FINISHED = ['done', 'failed', 'blocked', 'cancelled'];

export interface RunRow {
  readonly state: string;
  readonly step: string | null;
  readonly done: number;
  readonly total: number;
}

/** A class of the tests' school with nothing missing. */
export async function readyClass(system: SystemUnderTest, name: string): Promise<FoundClass> {
  const found = await asOwner(system, (owner) => findClass(owner, SCHOOL.slug, name));
  await completeClass(system, found.classId);
  return found;
}

/** The principal asks for a class's publication. */
export async function startPublication(system: SystemUnderTest, classId: string): Promise<string> {
  const principal = await AdminClient.signInAs(system.addresses.cms, 'principal', SCHOOL.where);
  const body = { requestId: randomUUID(), classIds: [classId] };
  const answer = await principal.send<{ runId: string }>('POST', '/gradebook/publications/2026-2027/1', body);
  if (answer.status !== 202) throw new Error(`not published: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.runId;
}

export async function readRun(system: SystemUnderTest, runId: string): Promise<RunRow> {
  return asOwner(system, async (owner) => {
    const { rows } = await owner.query<RunRow>('select state, step, done, total from edu.run where id = $1', [runId]);
    if (!rows[0]) throw new Error(`no run ${runId}`);
    return rows[0];
  });
}

export function runEnded(system: SystemUnderTest, runId: string): Promise<RunRow> {
  return eventually(
    `run ${runId} to end`,
    async () => {
      const run = await readRun(system, runId);
      return FINISHED.includes(run.state) && run;
    },
    { seconds: 180 },
  );
}
