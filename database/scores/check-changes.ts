import { validateMark } from '@cong-truong/domain/scores/validate-mark';
import { PROBLEMS, type InvalidCell } from '../saving/invalid-cells';
import { cellKey, type CellChange } from './cell-change';
import type { ScoreSheet } from './score-sheet';

/** @returns all cells that may not be stored, in the order they were sent */
export function checkChanges(sheet: ScoreSheet, changes: readonly CellChange[]): readonly InvalidCell[] {
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const { studentId, column } = change;
    const repeated = seen.has(cellKey(change));
    seen.add(cellKey(change));
    const problem = repeated
      ? PROBLEMS.repeated
      : !sheet.enrolled.has(studentId)
        ? PROBLEMS.notEnrolled
        : validateMark(change.to, sheet.regulation.columnAt(sheet.plan, sheet.term, column), sheet.plan.mode);
    return problem ? [{ studentId, column, ...problem }] : [];
  });
}
