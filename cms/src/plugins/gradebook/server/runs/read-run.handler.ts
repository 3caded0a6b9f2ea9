import { findRun, type NamedRun } from '@cong-truong/database/runs/runs.repository';
import type { Queryable } from '@cong-truong/database/connect';
import { AppError } from '@cong-truong/domain/errors/app-error';
import { z } from 'zod';
import { idSchema } from '../http/address';
import { notYours } from '../http/denied';
import type { Handler } from '../http/handler';
import { mayRead, presentRun } from './present-run';

export const runAddress = z.object({ runId: idSchema });
export type RunAddress = z.infer<typeof runAddress>;

/** How far a publication or a print is. */
export const readRun: Handler<RunAddress, unknown, unknown> = {
  params: runAddress,
  async handle({ db, actor, params: { runId } }) {
    const run = await requireRun(db, runId);
    if (!mayRead(actor, run)) throw notYours();
    return { body: presentRun(actor, run) };
  },
};

export async function requireRun(db: Queryable, runId: string): Promise<NamedRun> {
  const run = await findRun(db, runId);
  if (run) return run;
  throw new AppError({
    kind: 'notFound',
    code: 'run.notFound',
    message: 'Không tìm thấy lượt xử lí này. Hãy tải lại trang.',
    logMessage: `no run ${runId}`,
  });
}
