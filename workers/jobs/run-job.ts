import { isAppError } from '@cong-truong/domain/errors/app-error';
import { UnrecoverableError } from 'bullmq';
import { z } from 'zod';
import { errorName } from '../errors/error-fields';
import type { Logger } from '../program/logger';
import type { EventLedger } from './event-ledger';
import type { JobContext, JobRegistry } from './registry';

export interface RunJobDependencies {
  readonly ledger: EventLedger;
  readonly registry: JobRegistry;
  readonly log: Logger;
}

/** The job cannot be done now through nobody's fault; it is no error. */
export class NotYetError extends Error {
  override readonly name = 'NotYetError';
}

/** What BullMQ hands out, as far as it matters here. */
export interface QueuedJob {
  readonly name: string;
  readonly data: unknown;
  /** Tries before this one. */
  readonly attemptsMade: number;
}

/**
 * Does one job of a queue: the events it answers are read first, then the handler works, then exactly those events are done. What was
 * already done (the queue delivered twice, or Redis was put back to an older state) costs one look.
 */
export async function runJob(
  { ledger, registry, log }: RunJobDependencies,
  job: QueuedJob,
  context: JobContext,
): Promise<'done' | 'nothing'> {
  const binding = registry.ofName(job.name);
  if (!binding) throw new UnrecoverableError(`no job ${job.name}`);
  const key = keyOrGiveUp(() => binding.keyOf(job.data));
  const ids = await ledger.open({ topic: binding.topic, key });
  if (ids.length === 0) return 'nothing';
  try {
    await binding.run(job.data, context);
  } catch (error) {
    const code = codeOf(error);
    log[levelOf(error, job, context)]({ err: error, job: job.name, key, code }, 'job not done');
    await ledger.failed(ids, code).catch(() => undefined);
    throw error;
  }
  await ledger.done(ids);
  return 'done';
}

/** What somebody has to look at is an error; what is away and will come back is told once. */
function levelOf(
  error: unknown,
  { attemptsMade }: QueuedJob,
  { signal }: JobContext,
): 'debug' | 'info' | 'warn' | 'error' {
  if (error instanceof NotYetError || signal.aborted) return 'info';
  if (!isAppError(error) || error.kind !== 'unavailable') return 'error';
  return attemptsMade === 0 ? 'warn' : 'debug';
}

function keyOrGiveUp(keyOf: () => string): string {
  try {
    return keyOf();
  } catch (error) {
    throw error instanceof z.ZodError ? new UnrecoverableError('the payload is none of this job') : error;
  }
}

function codeOf(error: unknown): string {
  if (isAppError(error)) return error.code;
  return errorName(error);
}
