import type { AssessmentKind, ColumnKey } from '../../scores/column';
import { columnKey } from '../../scores/column';
import type { Mark } from '../../scores/mark';
import type { OfferingPlan, PupilTermRecord, PupilYearRecord, SubjectResult } from '../regulation';

export type Marks = Partial<Record<ColumnKey, Mark | null>>;

export const score = (tenths: number): Mark => ({ kind: 'score', tenths });
export const comment = (passed: boolean): Mark => ({ kind: 'comment', passed });
export const pending: Mark = { kind: 'pending' };
export const forfeit: Mark = { kind: 'forfeit' };

/** Marks of one kind of column in order: `series('quiz', [80, 75])`. A number is a score, a boolean a comment. */
export function series(kind: AssessmentKind, values: readonly (number | boolean | Mark | null)[]): Marks {
  const marks: Marks = {};
  values.forEach((value, index) => {
    marks[columnKey(kind, index + 1)] =
      typeof value === 'number' ? score(value) : typeof value === 'boolean' ? comment(value) : value;
  });
  return marks;
}

export function plan(overrides: Partial<OfferingPlan> = {}): OfferingPlan {
  return {
    offeringId: 'offering-1',
    subject: 'TOAN',
    mode: 'score',
    lessonsPerWeekTenths: [40, 40],
    lessonsPerYear: 140,
    ...overrides,
  };
}

/** Settled results of a period: averages by subject, and comment subjects with whether they are Đạt. */
export function settled(
  averages: Readonly<Record<string, number>>,
  comments: Readonly<Record<string, boolean>> = {},
): SubjectResult[] {
  const common = { status: 'complete', missing: [] } as const;
  return [
    ...Object.entries(averages).map(([subject, averageTenths]) => ({
      ...common,
      offeringId: subject,
      subject,
      averageTenths,
      passed: null,
    })),
    ...Object.entries(comments).map(([subject, passed]) => ({
      ...common,
      offeringId: subject,
      subject,
      averageTenths: null,
      passed,
    })),
  ];
}

export function termRecord(marks: PupilTermRecord['marks'], rest: Partial<PupilTermRecord> = {}): PupilTermRecord {
  return { marks, exemptOfferings: [], conduct: 'good', ...rest };
}

export function yearRecord(
  term1: PupilTermRecord,
  term2: PupilTermRecord,
  rest: Partial<PupilYearRecord> = {},
): PupilYearRecord {
  return { terms: [term1, term2], yearConduct: 'good', absences: 0, ...rest };
}
