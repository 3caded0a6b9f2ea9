import { z } from 'zod';
import { post, read } from './request';

export const runSchema = z.object({
  runId: z.string(),
  kind: z.enum(['publication', 'gradeBook']),
  state: z.enum(['queued', 'running', 'blocked', 'cancelling', 'cancelled', 'failed', 'done']),
  step: z.enum(['check', 'recompute', 'freeze', 'print', 'notify']).nullable(),
  done: z.number(),
  total: z.number(),
  detail: z.unknown(),
  errorCode: z
    .string()
    .nullish()
    .transform((code) => code ?? null),
  requestedAt: z.string(),
  updatedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  canCancel: z.boolean(),
  requestedByName: z.string().nullable(),
});

/** Work that goes on in the background: a publication, a printed book. */
export type Run = z.infer<typeof runSchema>;

export const startedSchema = z.object({ runId: z.string() });

export function readRun(runId: string, signal: AbortSignal): Promise<Run> {
  return read(`/runs/${encodeURIComponent(runId)}`, { schema: runSchema, signal });
}

export function cancelRun(runId: string): Promise<unknown> {
  return post(`/runs/${encodeURIComponent(runId)}/cancel`, {}, { schema: z.unknown() });
}
