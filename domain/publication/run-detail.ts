import { z } from 'zod';

const classId = z.uuid();

/** What a publication says of itself besides its progress: what stopped it, what came of it. Ids and counts only. */
export const publicationDetailSchema = z.object({
  /** Blocked: required cells without a mark, by class and subject. */
  missing: z.array(z.object({ classId, offeringId: z.uuid(), subject: z.string(), cells: z.int() })),
  /** Blocked: pupils without a conduct rating, by class. */
  missingConduct: z.array(z.object({ classId, pupils: z.int() })),
  /** Classes of this run whose term is published now; they stay so, also after a cancellation. */
  published: z.array(classId),
  /** Classes of this run whose book could not be printed; families were told all the same. */
  unprinted: z.array(classId),
});
export type PublicationDetail = z.infer<typeof publicationDetailSchema>;

/** What came of a printed book. */
export const gradeBookDetailSchema = z.object({ bookId: z.uuid() });
export type GradeBookDetail = z.infer<typeof gradeBookDetailSchema>;
