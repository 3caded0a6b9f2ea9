import type { RatingChange } from '@cong-truong/database/conduct/rating-change';
import { refuseInvalid, type InvalidCell } from '@cong-truong/database/saving/invalid-cells';
import type { ConductRating } from '@cong-truong/domain/regulations/regulation';
import { z } from 'zod';
import { documentIdSchema, reasonSchema } from '../sheets/sheet-changes';

const RATINGS = [
  'good',
  'fair',
  'average',
  'weak',
  'achieved',
  'notAchieved',
] as const satisfies readonly ConductRating[];
const ratingSchema = z.enum(RATINGS).nullable();

/** The frame of a save of conduct; ratings are looked at one by one, so that each wrong one is told at its pupil. */
export const conductChangesSchema = z.strictObject({
  requestId: z.uuid(),
  reason: reasonSchema.optional(),
  changes: z
    .array(z.strictObject({ studentId: documentIdSchema, from: z.unknown(), to: z.unknown() }))
    .min(1)
    .max(200),
});
export type ConductChanges = z.infer<typeof conductChangesSchema>;

/** Whether the class's circular knows a rating is checked where the circular is known. */
export function parseConductChanges({ changes }: ConductChanges): readonly RatingChange[] {
  const invalid: InvalidCell[] = [];
  const parsed = changes.flatMap(({ studentId, from, to }): RatingChange[] => {
    const [seen, wanted] = [ratingSchema.safeParse(from), ratingSchema.safeParse(to)];
    if (seen.success && wanted.success) return [{ studentId, from: seen.data, to: wanted.data }];
    invalid.push({
      studentId,
      code: 'notARating',
      message: 'Đây không phải là một mức đánh giá. Hãy chọn trong danh sách.',
    });
    return [];
  });
  refuseInvalid(invalid);
  return parsed;
}
