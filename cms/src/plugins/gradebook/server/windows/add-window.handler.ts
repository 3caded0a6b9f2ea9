import { addWindow } from '@cong-truong/database/entry-windows/change-windows';
import { WINDOW_KINDS } from '@cong-truong/domain/entry-windows/entry-window';
import { columnKey, parseColumnKey, type ColumnKey } from '@cong-truong/domain/scores/column';
import { z } from 'zod';
import { idSchema } from '../http/address';
import type { Handler } from '../http/handler';
import { minuteSchema, requireOwnSchool, windowsAddress, type WindowsAddress } from './window-address';

const columnSchema = z.string().transform((text, context): ColumnKey => {
  const column = parseColumnKey(text);
  if (column) return columnKey(column.kind, column.ordinal);
  context.addIssue({ code: 'custom', message: 'not a column' });
  return z.NEVER;
});

const addSchema = z.strictObject({
  kind: z.enum(WINDOW_KINDS),
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('school') }),
    z.strictObject({ kind: z.literal('grade'), gradeLevel: z.int().min(0).max(9) }),
    z.strictObject({ kind: z.literal('class'), classId: idSchema }),
    z.strictObject({ kind: z.literal('column'), classId: idSchema, offeringId: idSchema, column: columnSchema }),
  ]),
  opensAt: minuteSchema,
  closesAt: minuteSchema,
});

/** Sets a window for a place and a kind of score that has none. */
export const storeWindow: Handler<WindowsAddress, unknown, z.infer<typeof addSchema>> = {
  params: windowsAddress,
  body: addSchema,
  async handle({ db, actor, params: { schoolYear, term }, body }) {
    const schoolCode = requireOwnSchool(actor, 'entryWindow.manage');
    const { windowId } = await addWindow(db, { ...body, schoolCode, schoolYear, term, actor: actor.staffId });
    return { body: { windowId } };
  },
};
