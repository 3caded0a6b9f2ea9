import { cancelRun } from '@cong-truong/database/runs/end-run';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { mayCancel, presentRun } from './present-run';
import { requireRun, runAddress, type RunAddress } from './read-run.handler';

/** Stops a run after the item it is at; one that ended stays as it is. */
export const stopRun: Handler<RunAddress, unknown, unknown> = {
  params: runAddress,
  async handle({ db, actor, params: { runId } }) {
    const run = await requireRun(db, runId);
    if (!mayCancel(actor, run)) throw notYours();
    await cancelRun(db, runId, actor.staffId);
    return { status: 202, body: presentRun(actor, await requireRun(db, runId)) };
  },
};
