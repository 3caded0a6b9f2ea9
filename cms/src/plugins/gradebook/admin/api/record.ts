import { cellSchema } from '@cong-truong/domain/scores/mark.schema';
import { z } from 'zod';
import { conductRatingSchema } from './conduct';
import { read } from './request';
import { offeringPlanSchema } from './sheet';

const conduct = conductRatingSchema.nullable();

const termSchema = z.object({
  marks: z.record(z.string(), z.record(z.string(), cellSchema)),
  exemptOfferings: z.array(z.string()),
  conduct,
});

const recordSchema = z.object({
  plans: z.array(offeringPlanSchema),
  record: z.object({ terms: z.tuple([termSchema, termSchema]), yearConduct: conduct, absences: z.number() }),
  /** Whether the pupil has results of the term: who came later or left earlier has none. */
  counts: z.object({ 1: z.boolean(), 2: z.boolean() }),
});

/** All that a pupil's results of a year follow from. */
export type PupilRecord = z.infer<typeof recordSchema>;

export function readRecord(classId: string, studentId: string, signal: AbortSignal): Promise<PupilRecord> {
  const path = `/classes/${encodeURIComponent(classId)}/pupils/${encodeURIComponent(studentId)}/record`;
  return read(path, { schema: recordSchema, signal });
}
