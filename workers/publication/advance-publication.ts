import type { Transaction } from '@cong-truong/database/connect';
import { claimRun, guardRun, releaseRun, reportProgress, StaleRunError } from '@cong-truong/database/runs/claim-run';
import { finishRun } from '@cong-truong/database/runs/end-run';
import type { RunStep } from '@cong-truong/database/runs/run';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import { publicationDetailSchema, type PublicationDetail } from '@cong-truong/domain/publication/run-detail';
import { NotYetError } from '../jobs/run-job';
import { keepingLease, LEASE_SECONDS } from './lease';
import { planOf, type PlanItem } from './plan';
import {
  BlockedError,
  type ClaimedRun,
  type ItemOutcome,
  type PublicationDependencies,
  type Step,
} from './publication';
import { check } from './steps/check';
import { freeze } from './steps/freeze';
import { notify } from './steps/notify';
import { print } from './steps/print';
import { recompute } from './steps/recompute';

const STEPS: Readonly<Record<RunStep, Step>> = { check, recompute, freeze, print, notify };

/** Claims that ended without the run ending: something is wrong that no further try mends. */
const MOST_CLAIMS = 40;

/**
 * Brings a publication to its end from where it stands. Whatever kills this worker, another one goes on at the next item: an item and
 * the progress that says it is done are one transaction.
 *
 * @throws NotYetError while another worker holds the run, or when this one has to let go of it
 */
export async function advancePublication(
  dependencies: PublicationDependencies,
  runId: string,
  signal: AbortSignal,
): Promise<void> {
  const { database, log } = dependencies;
  const answer = await claimRun(database, runId, LEASE_SECONDS);
  if (answer.status === 'over') return;
  if (answer.status === 'held') throw new NotYetError('another worker holds the run');
  const { run } = answer;
  if (run.token > MOST_CLAIMS) return finishRun(database, run, { state: 'failed', errorCode: 'run.gaveUp' });
  const publication = new Publication(dependencies, run);
  try {
    await keepingLease(database, run, (lost) => publication.work(AbortSignal.any([signal, lost])));
  } catch (error) {
    if (error instanceof StaleRunError) throw new NotYetError('another worker took the run over');
    if (error instanceof BlockedError) return publication.end('blocked', error.detail);
    if (isAppError(error) && error.kind !== 'unavailable') {
      log.error({ err: error, runId, code: error.code }, 'a publication failed');
      return publication.end('failed', {}, error.code);
    }
    await releaseRun(database, run).catch(() => undefined);
    throw error;
  }
}

const NOTHING_YET: PublicationDetail = { missing: [], missingConduct: [], published: [], unprinted: [] };

/** One claim of a run, at work. */
class Publication {
  readonly #plan: readonly PlanItem[];
  #done: number;
  #detail: PublicationDetail;
  #cancelling: boolean;

  constructor(
    private readonly dependencies: PublicationDependencies,
    private readonly run: ClaimedRun,
  ) {
    this.#plan = planOf(run.params);
    this.#done = run.done;
    this.#detail = publicationDetailSchema.safeParse(run.detail).data ?? NOTHING_YET;
    this.#cancelling = run.state === 'cancelling';
  }

  /** Item after item; between two of them the run can be cancelled or let go. */
  async work(signal: AbortSignal): Promise<void> {
    for (let item = this.#next(); item; item = this.#next()) {
      if (this.#cancelling) return this.end('cancelled', {});
      if (signal.aborted) throw signal.reason instanceof StaleRunError ? signal.reason : new NotYetError('letting go');
      const { missing, missingConduct } = this.#detail;
      if (item.step !== 'check' && missing.length + missingConduct.length > 0) throw new BlockedError({});
      await STEPS[item.step](
        { dependencies: this.dependencies, run: this.run, commit: (work) => this.#commit(work) },
        item.classId,
      );
    }
    await this.end('done', {});
  }

  async end(
    state: 'done' | 'blocked' | 'cancelled' | 'failed',
    more: Partial<PublicationDetail>,
    errorCode?: string,
  ): Promise<void> {
    const detail = added(this.#detail, more);
    await finishRun(this.dependencies.database, this.run, {
      state,
      detail,
      ...(errorCode === undefined ? {} : { errorCode }),
    });
    this.dependencies.log.info({ runId: this.run.runId, state }, 'a publication ended');
  }

  #next(): PlanItem | undefined {
    return this.#plan[this.#done];
  }

  async #commit(work: (tx: Transaction) => Promise<ItemOutcome>): Promise<void> {
    const { database, onStep } = this.dependencies;
    const done = this.#done + 1;
    const step = (this.#plan[done] ?? this.#plan[this.#done])?.step ?? 'check';
    onStep?.(`${this.#next()?.step ?? ''}: begin`);
    const { detail, cancelling } = await database.transaction(async (tx) => {
      await guardRun(tx, this.run);
      const outcome = await work(tx);
      const total = this.#plan.length;
      const progress = await reportProgress(tx, this.run, { step, done, total }, LEASE_SECONDS);
      const after = added(this.#detail, outcome.detail ?? {});
      await tx.execute('update edu.run set detail = $2 where id = $1', [this.run.runId, JSON.stringify(after)]);
      await outcome.last?.();
      onStep?.(`${this.#next()?.step ?? ''}: commit`);
      return { detail: after, cancelling: progress.cancelling };
    });
    this.#done = done;
    this.#detail = detail;
    this.#cancelling = cancelling;
    onStep?.(`${step}: committed`);
  }
}

function added(detail: PublicationDetail, more: Partial<PublicationDetail>): PublicationDetail {
  return {
    missing: [...detail.missing, ...(more.missing ?? [])],
    missingConduct: [...detail.missingConduct, ...(more.missingConduct ?? [])],
    published: [...new Set([...detail.published, ...(more.published ?? [])])],
    unprinted: [...new Set([...detail.unprinted, ...(more.unprinted ?? [])])],
  };
}
