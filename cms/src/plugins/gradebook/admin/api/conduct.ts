import type { ConductRating, Term } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';
import type { Batch } from '../saving/save-state';
import type { StoredAnswer } from '../saving/settle';
import { regulationSchema, termSchema, termStateSchema } from './choices';
import { put, read } from './request';

export const conductRatingSchema = z.enum(['good', 'fair', 'average', 'weak', 'achieved', 'notAchieved']);
const ratingSchema = conductRatingSchema.nullable();

const conductSheetSchema = z.object({
  class: z.object({
    classId: z.string(),
    name: z.string(),
    schoolYear: z.string(),
    gradeLevel: z.number(),
    regulation: regulationSchema,
  }),
  term: termSchema,
  pupils: z.array(
    z.object({
      studentId: z.string(),
      rollNumber: z.number(),
      code: z.string(),
      fullName: z.string(),
      leftOn: z.string().nullable(),
    }),
  ),
  ratings: z.record(z.string(), ratingSchema),
  choices: z.array(z.object({ value: conductRatingSchema, label: z.string() })),
  state: z.object({ term: termStateSchema, editable: z.boolean(), reason: z.string().nullable() }),
});

/** Conduct ratings of a class in one term. */
export type ConductSheet = z.infer<typeof conductSheetSchema>;

const answerSchema = z.object({
  accepted: z.array(z.object({ studentId: z.string(), rating: ratingSchema })),
  conflicts: z.array(
    z.object({
      studentId: z.string(),
      current: ratingSchema,
      changedBy: z.string().nullable(),
      changedAt: z.string().nullable(),
    }),
  ),
});

/** The one column of a conduct sheet. */
export const RATING_COLUMN = 'rating';

export function readConduct(classId: string, term: Term, signal?: AbortSignal): Promise<ConductSheet> {
  return read(`/conduct/${encodeURIComponent(classId)}/${term}`, {
    schema: conductSheetSchema,
    ...(signal && { signal }),
  });
}

export async function saveConduct(
  classId: string,
  term: Term,
  batch: Batch<ConductRating>,
): Promise<StoredAnswer<ConductRating>> {
  const changes = batch.changes.map(({ ref, from, to }) => ({ studentId: ref.row, from, to }));
  const body = { requestId: batch.requestId, changes };
  const answer = await put(`/conduct/${encodeURIComponent(classId)}/${term}`, body, { schema: answerSchema });
  const refOf = (row: string) => ({ row, column: RATING_COLUMN });
  return {
    accepted: answer.accepted.map(({ studentId, rating }) => ({ ref: refOf(studentId), value: rating })),
    conflicts: answer.conflicts.map(({ studentId, ...theirs }) => ({ ref: refOf(studentId), ...theirs })),
  };
}
