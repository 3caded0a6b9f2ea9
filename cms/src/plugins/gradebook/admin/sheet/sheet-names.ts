import { formatMark } from '@cong-truong/domain/scores/format-mark';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Sheet } from '../api/sheet';
import type { CellNames } from '../saving-view/cell-names';

/** How a sheet's cells are called in dialogs. */
export function sheetNames({ pupils, columns }: Sheet): CellNames<Mark> {
  return {
    pupil: ({ row }) => pupils.find(({ studentId }) => studentId === row)?.fullName ?? 'Học sinh đã rời danh sách',
    column: ({ column }) => columns.find(({ key }) => key === column)?.label ?? column,
    value: formatMark,
  };
}
