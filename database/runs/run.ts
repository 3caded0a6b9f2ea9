import type { Term } from '@cong-truong/domain/regulations/regulation';

export type RunKind = 'publication' | 'gradeBook';
export type RunState = 'queued' | 'running' | 'blocked' | 'cancelling' | 'cancelled' | 'failed' | 'done';
export type RunStep = 'check' | 'recompute' | 'freeze' | 'print' | 'notify';

export interface RunParams {
  readonly classIds: readonly string[];
  readonly notify: boolean;
  readonly print: boolean;
}

/** A piece of work that takes a while, with its progress. */
export interface Run {
  readonly runId: string;
  readonly kind: RunKind;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly params: RunParams;
  readonly state: RunState;
  readonly step: RunStep | null;
  readonly done: number;
  readonly total: number;
  /** What stopped it or came of it, as ids and counts. */
  readonly detail: unknown;
  readonly errorCode: string | null;
  /** documentId of the member of staff. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly updatedAt: Date;
  readonly finishedAt: Date | null;
}

/** For `edu.run r`: the fields of `Run`. */
export const RUN_COLUMNS = `r.id as "runId", r.kind, r.school_code as "schoolCode", r.school_year as "schoolYear", r.term,
  r.params, r.state, r.step, r.done, r.total, r.detail, r.error_code as "errorCode", r.requested_by as "requestedBy",
  r.requested_at as "requestedAt", r.updated_at as "updatedAt", r.finished_at as "finishedAt"`;

/** Whether somebody can still stop it. */
export function canCancel({ state }: Pick<Run, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}
