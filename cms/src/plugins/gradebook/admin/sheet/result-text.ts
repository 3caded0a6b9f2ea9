import type { SubjectResult } from '@cong-truong/domain/regulations/regulation';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import type { ResultKey } from './grid-columns';
import type { RowResult } from './row-result';

export interface ResultText {
  readonly text: string;
  /** `provisional`: of no legal value yet. `weak`: below 5,0 or Chưa đạt. */
  readonly tone: 'plain' | 'provisional' | 'weak';
  /** In full, for tooltips and screen readers. */
  readonly description: string;
}

/** A computed cell as it is shown. */
export function resultText(
  key: ResultKey,
  { results, provisionalTenths, unread }: RowResult,
  columns: readonly AssessmentColumn[],
): ResultText {
  const result = results[key];
  if (unread && key !== 'term1') return UNREAD;
  switch (result.status) {
    case 'exempt':
      return { text: 'Miễn', tone: 'provisional', description: 'Được miễn học' };
    case 'notTaught':
      return { text: '', tone: 'plain', description: 'Không học trong học kỳ này' };
    case 'complete':
      return completeText(result);
    case 'incomplete':
      return key === 'term' ? waitingText(result, provisionalTenths, columns) : EMPTY;
  }
}

/** A cell of the row holds text that is no mark: no average can be told. */
const UNREAD: ResultText = { text: '–', tone: 'provisional', description: 'Có ô chưa hợp lệ' };
const EMPTY: ResultText = { text: '', tone: 'plain', description: 'Chưa đủ điểm' };

function completeText({ averageTenths, passed }: SubjectResult): ResultText {
  if (averageTenths !== null) {
    const text = formatScore(averageTenths);
    return { text, tone: averageTenths < 50 ? 'weak' : 'plain', description: text };
  }
  return passed === true
    ? { text: 'Đạt', tone: 'plain', description: 'Đạt' }
    : { text: 'Chưa đạt', tone: 'weak', description: 'Chưa đạt' };
}

function waitingText(
  { missing }: SubjectResult,
  provisionalTenths: number | null,
  columns: readonly AssessmentColumn[],
): ResultText {
  const names = missing.map((key) => columns.find((column) => column.key === key)?.label ?? key).join(', ');
  if (provisionalTenths === null) return { text: '', tone: 'plain', description: `Còn thiếu ${names}` };
  const text = formatScore(provisionalTenths);
  return { text, tone: 'provisional', description: `Tạm tính ${text}; còn thiếu ${names}` };
}
