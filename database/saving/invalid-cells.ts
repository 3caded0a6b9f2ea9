import { AppError } from '@cong-truong/domain/errors/app-error';

export interface InvalidCell {
  readonly studentId: string;
  /** Absent where a pupil has one cell only. */
  readonly column?: string;
  readonly code: string;
  readonly message: string;
}

export const PROBLEMS = {
  notEnrolled: { code: 'notEnrolled', message: 'Học sinh không có trong lớp này. Hãy tải lại trang.' },
  repeated: { code: 'repeated', message: 'Một ô được gửi hai lần trong cùng một lần lưu.' },
} as const;

/** All that is wrong is told at once; nothing is stored. */
export function refuseInvalid(cells: readonly InvalidCell[]): void {
  if (cells.length === 0) return;
  throw new AppError({
    kind: 'invalid',
    code: 'save.invalidCells',
    message: `Chưa lưu: có ${cells.length} ô chưa hợp lệ. Hãy sửa các ô được đánh dấu rồi lưu lại.`,
    logMessage: `${cells.length} invalid cells`,
    details: { cells },
  });
}
