import type { AssessmentMode } from '../regulations/regulation';
import type { AssessmentColumn } from './column';
import type { Mark } from './mark';

export interface MarkProblem {
  readonly code: 'outOfRange' | 'notATenth' | 'scoreInCommentSubject' | 'commentInScoreSubject' | 'unknownColumn';
  readonly message: string;
}

/**
 * Whether a mark may stand in a column of a subject. The empty cell always may.
 *
 * @param column what the regulation's `columnAt` answered; `null` when it does not know the column
 * @returns the problem, or `null` when there is none
 */
export function validateMark(
  mark: Mark | null,
  column: AssessmentColumn | null,
  mode: AssessmentMode,
): MarkProblem | null {
  if (column === null) {
    return { code: 'unknownColumn', message: 'Quy chế không có cột điểm này cho môn học trong học kỳ.' };
  }
  if (mark === null) return null;
  if (mark.kind === 'score') {
    if (mode === 'comment') {
      return { code: 'scoreInCommentSubject', message: 'Môn này đánh giá bằng nhận xét. Hãy nhập Đ hoặc CĐ.' };
    }
    if (!Number.isInteger(mark.tenths)) {
      return { code: 'notATenth', message: 'Điểm chỉ lấy một chữ số thập phân.' };
    }
    if (mark.tenths < 0 || mark.tenths > 100) return { code: 'outOfRange', message: 'Điểm phải từ 0 đến 10.' };
  }
  if (mark.kind === 'comment' && mode !== 'comment') {
    return { code: 'commentInScoreSubject', message: 'Môn này cho điểm từ 0 đến 10, không dùng Đ hoặc CĐ.' };
  }
  return null;
}

/**
 * Advice that does not stop a save: TT 58/2011 Đ.8 k.4 asks whole numbers of oral tests (M), while other tests may have a
 * decimal [M].
 */
export function adviseMark(mark: Mark | null, column: AssessmentColumn): string | null {
  return column.kind === 'oral' && mark?.kind === 'score' && mark.tenths % 10 !== 0
    ? 'Điểm kiểm tra miệng thường là số nguyên. Hãy kiểm tra lại.'
    : null;
}
