import type { CellChange } from '@cong-truong/database/scores/cell-change';
import { refuseInvalid, type InvalidCell } from '@cong-truong/database/saving/invalid-cells';
import { cellSchema } from '@cong-truong/domain/scores/mark.schema';
import { z } from 'zod';

/** A class's whole term is about this much; more is a mistake or an attack. */
export const MOST_CHANGES = 2000;

export const reasonSchema = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().max(500));

export const documentIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/i);

/** The frame of a save; the marks inside are looked at one by one, so that each wrong one is told at its cell. */
export const sheetChangesSchema = z.strictObject({
  requestId: z.uuid(),
  reason: reasonSchema.optional(),
  changes: z
    .array(
      z.strictObject({
        studentId: documentIdSchema,
        column: z.string().min(1).max(20),
        from: z.unknown(),
        to: z.unknown(),
      }),
    )
    .min(1)
    .max(MOST_CHANGES),
});
export type SheetChanges = z.infer<typeof sheetChangesSchema>;

/** @throws AppError `save.invalidCells` with every cell whose value is no mark */
export function parseSheetChanges({ changes }: SheetChanges): readonly CellChange[] {
  const invalid: InvalidCell[] = [];
  const parsed = changes.flatMap(({ studentId, column, from, to }): CellChange[] => {
    const [seen, wanted] = [cellSchema.safeParse(from), cellSchema.safeParse(to)];
    if (seen.success && wanted.success) return [{ studentId, column, from: seen.data, to: wanted.data }];
    invalid.push({ studentId, column, ...problemOf(wanted.success ? from : to) });
    return [];
  });
  refuseInvalid(invalid);
  return parsed;
}

function problemOf(value: unknown): { readonly code: string; readonly message: string } {
  const tenths: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'tenths') : undefined;
  if (typeof tenths === 'number' && Number.isInteger(tenths)) {
    return { code: 'outOfRange', message: 'Điểm phải từ 0 đến 10.' };
  }
  if (typeof tenths === 'number') return { code: 'notATenth', message: 'Điểm chỉ lấy một chữ số thập phân.' };
  return { code: 'notAMark', message: 'Ô này không phải là điểm. Hãy nhập số từ 0 đến 10, hoặc Đ, CĐ.' };
}
