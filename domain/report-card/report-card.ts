import { z } from 'zod';

const markText = z.string();
/** Empty where there is nothing to explain. */
const sentences = z.array(z.string()).readonly();

/**
 * A pupil's report card of one term, frozen at publication (phiếu liên lạc). Complete in itself: words are stored as they were
 * published, so that a later change of rules or names does not change what a family was told.
 */
export const reportCardSchema = z.object({
  schemaVersion: z.literal(1),
  school: z.object({ code: z.string(), name: z.string() }),
  schoolYear: z.string(),
  term: z.union([z.literal(1), z.literal(2)]),
  className: z.string(),
  homeroomTeacher: z.string().nullable(),
  pupil: z.object({
    studentId: z.string(),
    code: z.string(),
    fullName: z.string(),
    dateOfBirth: z.string().nullable(),
  }),
  /** Short name of the circular, e.g. `Thông tư 22/2021/TT-BGDĐT`. */
  regulation: z.object({ id: z.string(), version: z.string(), title: z.string() }),
  subjects: z.array(
    z.object({
      offeringId: z.string(),
      name: z.string(),
      mode: z.enum(['score', 'comment', 'score-and-comment']),
      /** Marks in the order of the book, as printed: `8,0`, `Đ`, `CĐ`; empty cells as ''. */
      marks: z.array(z.object({ column: z.string(), label: z.string(), title: z.string(), text: markText })),
      /** Subject average or Đạt / Chưa đạt, as printed; '' when not assessed. */
      result: z.string(),
      teacher: z.string().nullable(),
      /** How the result came about, told to the family; a sentence or more a line. */
      explanation: z.string().nullable(),
    }),
  ),
  words: z.object({ academic: z.string(), conduct: z.string(), subjectAverage: z.string() }),
  overall: z.string().nullable(),
  academic: z.string().nullable(),
  conduct: z.string().nullable(),
  title: z.string().nullable(),
  absences: z.object({ excused: z.number().int(), unexcused: z.number().int() }),
  /** What the year came to, on the card of the second term; cards that were frozen before it was told have none. */
  year: z
    .object({
      /** By offering: the year's average or Đạt / Chưa đạt, as printed; '' when not assessed. */
      results: z.record(z.string(), z.string()),
      overall: z.string().nullable(),
      academic: z.string().nullable(),
      conduct: z.string().nullable(),
      /** Whether the pupil goes up, in the circular's words. */
      promotion: z.string().nullable(),
      title: z.string().nullable(),
    })
    .exactOptional(),
  /** Why the term came to this, told to the family; cards that were frozen before there were any have none. */
  explanations: z
    .object({ academic: sentences, conduct: sentences, overall: sentences, title: sentences })
    .exactOptional(),
});

export type ReportCard = z.infer<typeof reportCardSchema>;
