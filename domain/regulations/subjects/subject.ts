import type { AssessmentMode } from '../regulation';

/** The national programmes of general education: QĐ 16/2006/QĐ-BGDĐT and TT 32/2018/TT-BGDĐT. */
export type Programme = '2006' | '2018';
export type LowerSecondaryGrade = 6 | 7 | 8 | 9;

/** Lessons of a subject in a grade. */
export interface Lessons {
  /** A week in each term, in tenths of a lesson. */
  readonly perWeekTenths: readonly [term1: number, term2: number];
  readonly perYear: number;
}

export interface Subject {
  readonly code: string;
  /** Full Vietnamese name, e.g. `Nội dung giáo dục của địa phương`. */
  readonly name: string;
  /** For narrow table heads, e.g. `GD địa phương`. */
  readonly shortName: string;
  readonly mode: AssessmentMode;
  /** Elective: a school may teach it or not. */
  readonly elective: boolean;
  /** `null` where the grade has none of it. */
  readonly lessons: Readonly<Record<LowerSecondaryGrade, Lessons | null>>;
}
