import { z } from 'zod';

/** The three parts of a report card's address. The child is named by an identifier that means nothing outside. */
export const cardAddress = z.object({
  studentId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  schoolYear: z.string().regex(/^20\d\d-20\d\d$/),
  term: z.enum(['1', '2']).transform((term) => (term === '1' ? 1 : 2)),
});
