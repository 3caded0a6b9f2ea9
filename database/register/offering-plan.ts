import type { AssessmentMode, OfferingPlan } from '@cong-truong/domain/regulations/regulation';

/** An offering's columns, in the order in which `OFFERING_COLUMNS` names them. */
export interface OfferingRow {
  readonly offering_id: string;
  readonly subject: string;
  readonly mode: AssessmentMode;
  readonly term1_lessons_tenths: number;
  readonly term2_lessons_tenths: number;
  readonly lessons_per_year: number;
  readonly term1_periodic_tests: number | null;
  readonly term2_periodic_tests: number | null;
}

/** For `edu.offering o`. */
export const OFFERING_COLUMNS = `o.id as offering_id, o.subject, o.mode, o.term1_lessons_tenths, o.term2_lessons_tenths,
  o.lessons_per_year, o.term1_periodic_tests, o.term2_periodic_tests`;

export function offeringPlan(row: OfferingRow): OfferingPlan {
  const { term1_periodic_tests: tests1, term2_periodic_tests: tests2 } = row;
  return {
    offeringId: row.offering_id,
    subject: row.subject,
    mode: row.mode,
    lessonsPerWeekTenths: [row.term1_lessons_tenths, row.term2_lessons_tenths],
    lessonsPerYear: row.lessons_per_year,
    ...(tests1 === null || tests2 === null ? {} : { periodicTests: [tests1, tests2] as const }),
  };
}
