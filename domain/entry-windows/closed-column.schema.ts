import { z } from 'zod';
import { parseColumnKey } from '../scores/column';

/** What the wall in the database says of the columns that it kept closed, and the moment it judged by. */
export const closedColumnsSchema = z.array(
  z.object({
    column: z.string().refine((text) => parseColumnKey(text) !== null),
    at: z.coerce.date(),
    opensAt: z.coerce.date(),
    closesAt: z.coerce.date(),
    place: z.enum(['school', 'grade', 'class', 'column']),
  }),
);
export type ClosedColumn = z.infer<typeof closedColumnsSchema>[number];
