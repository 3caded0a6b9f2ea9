import type { ClassInputs } from '@cong-truong/database/results/class-inputs';
import type { PeriodResult, Regulation } from '@cong-truong/domain/regulations/regulation';
import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import { conductForParents, ratingForParents, titleForParents } from '@cong-truong/domain/why/parents-rating';
import { overallForParents } from '@cong-truong/domain/why/parents-subject';
import { subjectNamesOf } from '../subjects/subject-names';

/** Why a pupil's term came to what it came to, in sentences for the family. */
export function explanationsOf(
  regulation: Regulation,
  { class: group, plans }: ClassInputs,
  result: PeriodResult,
): NonNullable<ReportCard['explanations']> {
  const names = subjectNamesOf(group);
  const byCode = new Map(plans.map((plan) => [plan.subject, names.full(plan)]));
  const academic = regulation.explainAcademic(result);
  const overall = regulation.explainOverall(result);
  const title = regulation.explainTitle(result);
  return {
    academic: academic ? ratingForParents(academic, (code) => byCode.get(code) ?? code) : [],
    conduct: result.conduct === null ? [] : conductForParents(),
    overall: overall ? overallForParents(overall) : [],
    title: title ? titleForParents(title) : [],
  };
}
