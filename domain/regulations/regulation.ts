import type { AssessmentColumn, ColumnKey } from '../scores/column';
import type { Mark } from '../scores/mark';
import type { AverageExplanation, RatingExplanation, SubjectExplanation } from './explanation';
import type { Reasoning } from './reasons/reasoning';

/** A circular as it stood for some grades and school years. Stored with every class and every result. */
export type RegulationId = 'TT58/2011' | 'TT58/2011+TT26/2020' | 'TT22/2021';

/** Named readings of a circular, e.g. `{ commentSubjectIsOneSubject: true }`. */
export type Switches = Readonly<Record<string, boolean | string>>;

export type SchoolLevel = 'preschool' | 'primary' | 'lowerSecondary';
export type Term = 1 | 2;
/** A term, or the whole school year. */
export type Period = Term | 'year';

/** How a subject is assessed: by score, by comment (Đạt / Chưa đạt), or by both (the score decides). */
export type AssessmentMode = 'score' | 'comment' | 'score-and-comment';

/** A subject as one class studies it in one school year. Lessons decide the number of columns. */
export interface OfferingPlan {
  readonly offeringId: string;
  /** From the catalogue of subjects, e.g. `TOAN`. */
  readonly subject: string;
  readonly mode: AssessmentMode;
  /** Lessons a week in each term, in tenths of a lesson (half-year patterns differ by term); 0 = not taught in that term. */
  readonly lessonsPerWeekTenths: readonly [term1: number, term2: number];
  /** Lessons a school year (TT 26/2020 and TT 22/2021 count by the year). */
  readonly lessonsPerYear: number;
  /** TT58 Đ.8 k.1: tests of one lesson or more (KTđk) in each term by the school's plan; without it the number follows from the lessons. */
  readonly periodicTests?: readonly [term1: number, term2: number];
}

/** `TT58`: T, K, Tb, Y. `TT22`: Tốt, Khá, Đạt, Chưa đạt. One code set over both. */
export type ConductRating = 'good' | 'fair' | 'average' | 'weak' | 'achieved' | 'notAchieved';
/** TT58: excellent (Giỏi), fair (Khá), average (Tb), weak (Yếu), poor (Kém). TT22: good (Tốt), fair (Khá), achieved (Đạt), notAchieved (Chưa đạt). */
export type AcademicRating = 'excellent' | 'good' | 'fair' | 'average' | 'weak' | 'poor' | 'achieved' | 'notAchieved';

/** All that is recorded of one pupil in one class and term. */
export interface PupilTermRecord {
  /** Per offering, per column. A column that is absent or `null` is empty. */
  readonly marks: Readonly<Record<string, Readonly<Partial<Record<ColumnKey, Mark | null>>>>>;
  /** Offerings that the pupil is exempt from in this term (TT58 Đ.12). */
  readonly exemptOfferings: readonly string[];
  readonly conduct: ConductRating | null;
}

export interface PupilYearRecord {
  readonly terms: readonly [PupilTermRecord, PupilTermRecord];
  /** Conduct of the year where a person sets it (TT58); ignored where the circular computes it (TT22). */
  readonly yearConduct: ConductRating | null;
  /** Half-day sessions missed in the school year, excused and unexcused. */
  readonly absences: number;
}

/** Year only: what becomes of the pupil after the year. */
export type PromotionOutcome = 'promoted' | 'resit' | 'summerTraining' | 'retained';
/** Titles and awards. TT58 Đ.18: excellentPupil (Học sinh giỏi), advancedPupil (Học sinh tiên tiến). TT22 Đ.15: outstandingPupil (Học sinh Xuất sắc), goodPupil (Học sinh Giỏi). */
export type PupilTitle = 'excellentPupil' | 'advancedPupil' | 'outstandingPupil' | 'goodPupil';

export type SubjectStatus = 'complete' | 'incomplete' | 'exempt' | 'notTaught';

export interface SubjectResult {
  readonly offeringId: string;
  readonly subject: string;
  readonly status: SubjectStatus;
  /** Subject average in tenths; null for comment subjects and while incomplete. */
  readonly averageTenths: number | null;
  /** Comment subjects: Đạt (true) or Chưa đạt; null for score subjects and while incomplete. */
  readonly passed: boolean | null;
  /** Required columns without a mark, and all columns with a pending one. For the year: those of both terms. */
  readonly missing: readonly ColumnKey[];
}

export interface PeriodResult {
  readonly regulation: RegulationId;
  /** Version of our code for that regulation, e.g. `1`; switches that differ from their default are part of it. */
  readonly version: string;
  readonly period: Period;
  readonly subjects: readonly SubjectResult[];
  /** Average over the score subjects (TT58 only), in tenths. */
  readonly overallTenths: number | null;
  readonly academic: AcademicRating | null;
  readonly conduct: ConductRating | null;
  /** Year only: the promotion outcome. */
  readonly promotion: PromotionOutcome | null;
  /** Title or award of the period, in the circular's words as a code. */
  readonly title: PupilTitle | null;
  /** Nothing is missing: every subject is complete, exempt or not taught, and conduct is set. */
  readonly complete: boolean;
}

/**
 * One circular for lower secondary. Pure: no clock, no I/O. Chosen by `regulationFor` by grade and school year and then
 * stored with the class, so that an old class is always read under its own rules.
 */
export interface Regulation {
  readonly id: RegulationId;
  readonly version: string;
  /** How each point that the text leaves open is read; stored with every result, so that none depends on a later default. */
  readonly switches: Switches;
  /** Short Vietnamese name, e.g. `Thông tư 22/2021/TT-BGDĐT`. */
  readonly title: string;
  /** Whether `term` is one in which the offering is taught. */
  isTaught(plan: OfferingPlan, term: Term): boolean;
  /** The columns that the circular and the number of lessons ask for, in the order of the book. Empty when not taught. */
  columnsFor(plan: OfferingPlan, term: Term): readonly AssessmentColumn[];
  /**
   * One column by its key: a required one, or one more where the circular allows more marks than it asks for (TT58).
   * `null` when the circular does not know it: a mark there is never counted and must not be stored.
   */
  columnAt(plan: OfferingPlan, term: Term, key: string): AssessmentColumn | null;
  /** Whether a pupil can be exempt from this subject. Where not, an exemption in the record has no effect. */
  mayExempt(plan: OfferingPlan): boolean;
  assessSubjectTerm(
    plan: OfferingPlan,
    term: Term,
    marks: PupilTermRecord['marks'][string],
    exempt: boolean,
  ): SubjectResult;
  assessTerm(plans: readonly OfferingPlan[], term: Term, record: PupilTermRecord): PeriodResult;
  assessYear(plans: readonly OfferingPlan[], record: PupilYearRecord): PeriodResult;
  /** How a term's result of a subject came about; see subject-explanation-text.ts for the words. Costs nothing unless asked. */
  explainSubjectTerm(
    plan: OfferingPlan,
    term: Term,
    marks: PupilTermRecord['marks'][string],
    exempt: boolean,
  ): SubjectExplanation;
  explainSubjectYear(plan: OfferingPlan, record: PupilYearRecord): SubjectExplanation;
  /** The same from the results of the two terms, where the marks of one are not at hand. */
  explainSubjectYearOf(plan: OfferingPlan, term1: SubjectResult, term2: SubjectResult): SubjectExplanation;
  /** Why a period has its academic rating; `null` while it has none. See rating-explanation-text.ts for the words. */
  explainAcademic(result: PeriodResult): RatingExplanation | null;
  /** How the average over all subjects came about; `null` where there is none (TT22) or it is not settled. */
  explainOverall(result: PeriodResult): AverageExplanation | null;
  /** How the year's conduct follows from the two terms or from a person's decision; `null` while there is none. */
  explainYearConduct(record: PupilYearRecord): Reasoning | null;
  /** Why a period has its title or none; `null` while a rating is missing and where the circular has no titles for the period. */
  explainTitle(result: PeriodResult): Reasoning | null;
  /** Why the year ends as it does, before any resit or summer training; `null` while a rating is missing and for a term. */
  explainPromotion(result: PeriodResult, absences: number): Reasoning | null;
  /** Whether a subject's year result lets the pupil sit it again in the summer. */
  mayResit(subject: SubjectResult): boolean;
  /** The year after the resits of the summer, by offering. @throws AppError when a resit is not due or not allowed */
  afterResit(year: PeriodResult, resits: ReadonlyMap<string, Mark>): PeriodResult;
  /** The year after the summer training with the conduct rated anew. @throws AppError when it is not due */
  afterSummerTraining(year: PeriodResult, conduct: ConductRating): PeriodResult;
  /** Conduct ratings that may be given, best first. */
  readonly conductRatings: readonly ConductRating[];
  /** Vietnamese words of a rating under this circular, e.g. `Tốt`, `Giỏi`. */
  academicLabel(rating: AcademicRating): string;
  conductLabel(rating: ConductRating): string;
  titleLabel(title: PupilTitle): string;
  promotionLabel(outcome: PromotionOutcome): string;
  /** What the two ratings are called: `Học lực`/`Hạnh kiểm` or `Kết quả học tập`/`Kết quả rèn luyện`. */
  readonly words: { readonly academic: string; readonly conduct: string; readonly subjectAverage: string };
}
