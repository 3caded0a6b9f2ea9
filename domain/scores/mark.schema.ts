import { z } from 'zod';
import type { Mark } from './mark';

/** A mark at the border. Strict: an unknown key or a fraction of a tenth is refused. */
export const markSchema: z.ZodType<Mark> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), tenths: z.int().min(0).max(100) }),
  z.strictObject({ kind: z.literal('comment'), passed: z.boolean() }),
  z.strictObject({ kind: z.literal('pending') }),
  z.strictObject({ kind: z.literal('forfeit') }),
]);

/** What a cell may hold: `null` empties it. */
export const cellSchema: z.ZodType<Mark | null> = markSchema.nullable();
