import type { OfferingPlan, PupilTermRecord, Regulation, Term } from '@cong-truong/domain/regulations/regulation';
import { ASSESSMENT_KINDS, type AssessmentColumn } from '@cong-truong/domain/scores/column';

/**
 * The columns of a subject on paper: those that are required, and those beyond them that somebody of the class has a mark in
 * (TT 58/2011 Đ.8 sets no upper bound).
 */
export function columnsInUse(
  regulation: Regulation,
  plan: OfferingPlan,
  term: Term,
  records: readonly PupilTermRecord[],
): readonly AssessmentColumn[] {
  const columns = new Map<string, AssessmentColumn>(
    regulation.columnsFor(plan, term).map((column) => [column.key, column]),
  );
  for (const { marks } of records) {
    for (const [key, mark] of Object.entries(marks[plan.offeringId] ?? {})) {
      const column = mark && !columns.has(key) ? regulation.columnAt(plan, term, key) : null;
      if (column) columns.set(key, column);
    }
  }
  return [...columns.values()].sort((left, right) => place(left) - place(right));
}

function place({ kind, ordinal }: AssessmentColumn): number {
  return ASSESSMENT_KINDS.indexOf(kind) * 100 + ordinal;
}
