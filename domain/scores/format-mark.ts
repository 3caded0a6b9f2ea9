import type { AssessmentMode } from '../regulations/regulation';
import { formatScore } from './format-score';
import type { Mark } from './mark';

/** A cell as shown in the grid and as `parseScore` reads it back: `8,0`, `Đ`, `CĐ`, `v`, `k`; '' for the empty cell. */
export function formatMark(mark: Mark | null): string {
  if (mark === null) return '';
  switch (mark.kind) {
    case 'score':
      return formatScore(mark.tenths);
    case 'comment':
      return mark.passed ? 'Đ' : 'CĐ';
    case 'pending':
      return 'v';
    case 'forfeit':
      return 'k';
  }
}

/** A cell as it stands in a printed book or a report card: what counts, so a forfeited test is 0,0 or CĐ. */
export function printedMark(mark: Mark | null, mode: AssessmentMode): string {
  if (mark?.kind === 'pending') return '';
  if (mark?.kind === 'forfeit') return mode === 'comment' ? 'CĐ' : formatScore(0);
  return formatMark(mark);
}

/** A cell in words, for tooltips and screen readers. */
export function describeMark(mark: Mark | null, mode: AssessmentMode): string {
  if (mark === null) return 'Chưa có';
  switch (mark.kind) {
    case 'score':
      return formatScore(mark.tenths);
    case 'comment':
      return mark.passed ? 'Đạt' : 'Chưa đạt';
    case 'pending':
      return 'Vắng có lí do, chờ kiểm tra bù';
    case 'forfeit':
      return mode === 'comment' ? 'Không kiểm tra bù, tính Chưa đạt' : 'Không kiểm tra bù, tính 0 điểm';
  }
}
