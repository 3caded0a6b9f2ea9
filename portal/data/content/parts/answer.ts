import { z } from 'zod';

/** A list as the content API answers it. */
export function listOf<S extends z.ZodType>(entry: S) {
  return z
    .object({
      data: z.array(entry),
      meta: z.object({ pagination: z.object({ total: z.number(), pageCount: z.number() }) }),
    })
    .transform(({ data, meta }) => ({ items: data, total: meta.pagination.total, pages: meta.pagination.pageCount }));
}

export interface Listing<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly pages: number;
}

/** An optional text: empty and missing are the same. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === null || text === undefined || text.trim() === '' ? null : text.trim()));

export const optionalDate = z.iso
  .date()
  .nullish()
  .transform((date) => date ?? null);
