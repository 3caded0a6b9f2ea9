import { averageExplanation } from './average-explanation';
import type { AverageExplanation, CommentExplanation, ScoreGroup, SubjectExplanation } from './explanation';
import type { LowerSecondaryRules } from './lower-secondary-rules';
import type { OfferingPlan, SubjectResult, Term } from './regulation';
import { takesNoPart, YEAR_WEIGHTS } from './subject-results';
import type { SubjectMarks } from './term-tally';

/** Where the circular states the rules of a subject's result. */
export interface SubjectSources {
  readonly termAverage: string;
  readonly yearAverage: string;
  readonly comment: string;
  readonly commentRule: string;
  readonly commentYear: string;
  readonly oneTerm: string;
}

/** Says how a term's result came about, from the same marks and the result that the assessment gave. */
export function explainTerm(
  rules: LowerSecondaryRules,
  plan: OfferingPlan,
  term: Term,
  marks: SubjectMarks,
  result: SubjectResult,
): SubjectExplanation {
  if (result.status === 'exempt' || result.status === 'notTaught') return { kind: result.status };
  const { accepted } = rules.sheetFor(plan, term);
  if (result.status === 'incomplete') {
    const titles = result.missing.map((key) => accepted.get(key)?.title ?? key);
    return { kind: 'waiting', missing: result.missing, titles };
  }
  return result.averageTenths === null
    ? explainComment(rules, plan, term, marks, result)
    : explainAverage(rules, plan, term, marks, result.averageTenths);
}

function explainAverage(
  rules: LowerSecondaryRules,
  plan: OfferingPlan,
  term: Term,
  marks: SubjectMarks,
  resultTenths: number,
): AverageExplanation {
  const groups: (ScoreGroup & { readonly tenths: number[] })[] = [];
  let forfeits = 0;
  for (const { key, kind, weight } of rules.sheetFor(plan, term).accepted.values()) {
    const mark = marks[key];
    if (mark?.kind !== 'score' && mark?.kind !== 'forfeit') continue;
    if (mark.kind === 'forfeit') forfeits += 1;
    const tenths = mark.kind === 'score' ? mark.tenths : 0;
    const group = groups.find((candidate) => candidate.weight === weight);
    if (group) group.tenths.push(tenths);
    else groups.push({ weight, tenths: [tenths], whole: kind === 'oral' || kind === 'quiz' });
  }
  const source = rules.subjectSources.termAverage;
  return averageExplanation({ symbol: 'ĐTBmhk', source, groups, resultTenths, forfeits });
}

function explainComment(
  rules: LowerSecondaryRules,
  plan: OfferingPlan,
  term: Term,
  marks: SubjectMarks,
  result: SubjectResult,
): CommentExplanation {
  let passed = 0;
  let total = 0;
  let finalPassed = false;
  for (const { key, kind } of rules.sheetFor(plan, term).accepted.values()) {
    const mark = marks[key];
    if (mark?.kind !== 'comment' && mark?.kind !== 'forfeit') continue;
    total += 1;
    if (mark.kind !== 'comment' || !mark.passed) continue;
    passed += 1;
    if (kind === 'final') finalPassed = true;
  }
  const { comment: source, commentRule: rule } = rules.subjectSources;
  return { kind: 'comment', source, passed, total, finalPassed, result: result.passed === true, rule };
}

/** Says how the year's result follows from the two terms. */
export function explainYear(
  rules: LowerSecondaryRules,
  term1: SubjectResult,
  term2: SubjectResult,
  year: SubjectResult,
): SubjectExplanation {
  if (year.status === 'exempt' || year.status === 'notTaught') return { kind: year.status };
  if (year.status === 'incomplete') return { kind: 'waiting', missing: year.missing, titles: [] };
  const sources = rules.subjectSources;
  if (takesNoPart(term1) || takesNoPart(term2)) {
    const term = takesNoPart(term1) ? 2 : 1;
    return { kind: 'oneTerm', term, because: 'onlyTerm', source: sources.oneTerm, result: valueOf(year) };
  }
  if (term1.averageTenths === null || term2.averageTenths === null || year.averageTenths === null) {
    const because = 'secondTermDecides';
    return { kind: 'oneTerm', term: 2, because, source: sources.commentYear, result: valueOf(year) };
  }
  return averageExplanation({
    symbol: 'ĐTBmcn',
    source: sources.yearAverage,
    groups: [
      { weight: YEAR_WEIGHTS.value.term1, tenths: [term1.averageTenths] },
      { weight: YEAR_WEIGHTS.value.term2, tenths: [term2.averageTenths] },
    ],
    resultTenths: year.averageTenths,
    forfeits: 0,
  });
}

function valueOf({ averageTenths, passed }: SubjectResult): { averageTenths: number } | { passed: boolean } {
  return averageTenths === null ? { passed: passed === true } : { averageTenths };
}
