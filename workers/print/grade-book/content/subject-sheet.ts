import { termRecord } from '@cong-truong/database/results/class-inputs';
import type { OfferingPlan, PeriodResult, SubjectResult } from '@cong-truong/domain/regulations/regulation';
import { printedMark } from '@cong-truong/domain/scores/format-mark';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import type { SubjectSheet } from '../model';
import { columnsInUse } from '../../../subjects/columns-in-use';
import { distributionOf } from './distribution';
import { headGroups } from './heads';
import type { GradeBookSource, RollEntry } from './source';

/** One subject's page: the term's marks, and what follows from them. */
export function subjectSheet(
  source: GradeBookSource,
  roll: readonly RollEntry[],
  plan: OfferingPlan,
  name: string,
): SubjectSheet {
  const { term, regulation, facts, correctedMarks } = source;
  const byComment = plan.mode === 'comment';
  const records = roll.map(({ inputs }) => termRecord(inputs, term));
  const columns = columnsInUse(regulation, plan, term, records);
  const teacher = facts.teachers.get(plan.offeringId);
  return {
    name,
    heads: headGroups(columns, plan.mode),
    resultHeads: resultHeads(byComment ? 'XL' : regulation.words.subjectAverage, term),
    rows: roll.map((entry, index) => ({
      marks: columns.map(({ key }) => printedMark(records[index]?.marks[plan.offeringId]?.[key] ?? null, plan.mode)),
      results: resultsOf(source, entry, plan).map(resultText),
    })),
    distribution: distributionOf(
      roll.flatMap(({ ofTerm }) => subjectOf(ofTerm, plan) ?? []),
      byComment,
      regulation.id,
    ),
    correctedMarks: correctedMarks.get(plan.offeringId) ?? 0,
    teachers: teacher === undefined ? [] : [teacher],
  };
}

function resultHeads(word: string, term: 1 | 2): readonly string[] {
  return term === 1 ? [`${word} HKI`] : [`${word} HKI`, `${word} HKII`, `${word} CN`];
}

/** The second term's page also shows the first term and the year, as the printed book does. */
function resultsOf(
  { regulation, term }: GradeBookSource,
  { inputs, ofTerm, ofYear }: RollEntry,
  plan: OfferingPlan,
): readonly (SubjectResult | null)[] {
  const now = subjectOf(ofTerm, plan);
  if (term === 1) return [now];
  const [{ marks, exemptOfferings }] = inputs.terms;
  const before = inputs.counts[1]
    ? regulation.assessSubjectTerm(plan, 1, marks[plan.offeringId] ?? {}, exemptOfferings.includes(plan.offeringId))
    : null;
  return [before, now, subjectOf(ofYear, plan)];
}

export function subjectOf(result: PeriodResult | null, { offeringId }: OfferingPlan): SubjectResult | null {
  return result?.subjects.find((subject) => subject.offeringId === offeringId) ?? null;
}

/** `8,0`, `Đ`, `CĐ`; `M` for an exempt pupil (miễn); nothing while a mark is missing. */
export function resultText(result: SubjectResult | null): string {
  if (result?.status === 'exempt') return 'M';
  if (result?.status !== 'complete') return '';
  if (result.averageTenths !== null) return formatScore(result.averageTenths);
  return result.passed ? 'Đ' : 'CĐ';
}
