import type { SubjectSources } from './explain-subject';
import type { AverageExplanation, RatingExplanation } from './explanation';
import type { ColumnSheet } from './column-sheet';
import type { Reasoning } from './reasons/reasoning';
import type {
  AcademicRating,
  ConductRating,
  OfferingPlan,
  Period,
  PromotionOutcome,
  PupilTitle,
  PupilYearRecord,
  Regulation,
  SubjectResult,
  Term,
} from './regulation';
import type { TermTally } from './term-tally';

/** The score subjects' mean where the circular has one, and the rating that the subjects' results give. */
export interface AcademicVerdict {
  readonly overallTenths: number | null;
  /** `null` while a result is missing. */
  readonly academic: AcademicRating | null;
}

/** A title of a period is asked for. */
export interface TitleBasis {
  readonly period: Period;
  readonly academic: AcademicRating;
  readonly conduct: ConductRating;
  readonly subjects: readonly SubjectResult[];
}

export interface PromotionBasis {
  readonly academic: AcademicRating;
  readonly conduct: ConductRating;
  /** Half-day sessions missed in the year. */
  readonly absences: number;
}

/** What the articles of one circular say; the order of the work is the same for all of them. */
export interface LowerSecondaryRules extends Pick<
  Regulation,
  | 'id'
  | 'version'
  | 'switches'
  | 'title'
  | 'words'
  | 'conductRatings'
  | 'mayExempt'
  | 'academicLabel'
  | 'conductLabel'
  | 'titleLabel'
  | 'promotionLabel'
> {
  sheetFor(plan: OfferingPlan, term: Term): ColumnSheet;
  commentPassed(tally: TermTally): boolean;
  rate(subjects: readonly SubjectResult[]): AcademicVerdict;
  yearConduct(record: PupilYearRecord): ConductRating | null;
  termTitle(academic: AcademicRating, conduct: ConductRating): PupilTitle | null;
  yearTitle(academic: AcademicRating, conduct: ConductRating, subjects: readonly SubjectResult[]): PupilTitle | null;
  promote(basis: PromotionBasis): PromotionOutcome;
  /** Why the subjects of a period give their rating; asked only when all are settled. */
  explainRating(subjects: readonly SubjectResult[], overallTenths: number | null): RatingExplanation | null;
  /** How the average over all subjects came about; `null` where the circular has none. */
  explainOverall(subjects: readonly SubjectResult[], period: Period): AverageExplanation | null;
  /** `null` while the year has no conduct rating. */
  explainYearConduct(record: PupilYearRecord): Reasoning | null;
  /** `null` where the circular has no titles for the period. */
  explainTitle(basis: TitleBasis): Reasoning | null;
  explainPromotion(basis: PromotionBasis): Reasoning;
  readonly subjectSources: SubjectSources;
  /** Whether the subject's year result lets it be sat again in the summer. */
  mayResit(subject: SubjectResult): boolean;
}
