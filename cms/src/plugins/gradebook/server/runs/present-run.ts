import { canCancel, type Run } from '@cong-truong/database/runs/run';
import type { NamedRun } from '@cong-truong/database/runs/runs.repository';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { can } from '@cong-truong/domain/access/policy';

/** A run as the screen follows it. */
export function presentRun(actor: StaffActor, run: NamedRun) {
  return {
    runId: run.runId,
    kind: run.kind,
    state: run.state,
    step: run.step,
    done: run.done,
    total: run.total,
    detail: run.detail,
    errorCode: run.errorCode,
    requestedAt: run.requestedAt.toISOString(),
    updatedAt: run.updatedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    canCancel: canCancel(run) && mayCancel(actor, run),
    requestedByName: run.requestedByName,
  };
}

/** A publication is its school's; a book that is being printed is its class's. */
export function mayRead(actor: StaffActor, run: Run): boolean {
  return run.kind === 'publication' ? can(actor, 'publication.read', run) : mayPrintAll(actor, run);
}

export function mayCancel(actor: StaffActor, run: Run): boolean {
  return run.kind === 'publication' ? can(actor, 'publication.manage', run) : mayPrintAll(actor, run);
}

function mayPrintAll(actor: StaffActor, { schoolCode, params }: Run): boolean {
  return (
    params.classIds.length > 0 &&
    params.classIds.every((classId) => can(actor, 'gradeBook.print', { schoolCode, classId }))
  );
}
