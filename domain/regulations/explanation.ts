import type { ColumnKey } from '../scores/column';
import type { AcademicRating, Term } from './regulation';

/** Scores of one weight, in tenths. */
export interface ScoreGroup {
  readonly weight: number;
  readonly tenths: readonly number[];
  /** Whole scores are written without decimals: KTtx are whole numbers as a rule, TT 58/2011 Đ.8 k.4 [M]. */
  readonly whole?: boolean;
}

/** How a subject average came about: `(sum of weight × scores) / divisor`, rounded once. All numbers in tenths but the weights. */
export interface AverageExplanation {
  readonly kind: 'average';
  /** The circular's sign, e.g. `ĐTBmhk`. */
  readonly symbol: string;
  readonly source: string;
  readonly groups: readonly ScoreGroup[];
  readonly sumTenths: number;
  readonly divisor: number;
  readonly resultTenths: number;
  /** Tests that were not sat and count as 0. */
  readonly forfeits: number;
}

/** How a comment subject got its term's result. */
export interface CommentExplanation {
  readonly kind: 'comment';
  readonly source: string;
  readonly passed: number;
  readonly total: number;
  readonly finalPassed: boolean;
  readonly result: boolean;
  /** The rule in the circular's words. */
  readonly rule: string;
}

/** The year's result is that of one term. */
export interface OneTermExplanation {
  readonly kind: 'oneTerm';
  readonly term: Term;
  /** Only that term takes part, or (comment subjects) the second term decides. */
  readonly because: 'onlyTerm' | 'secondTermDecides';
  readonly source: string;
  readonly result: { readonly averageTenths: number } | { readonly passed: boolean };
}

export interface WaitingExplanation {
  readonly kind: 'waiting';
  readonly missing: readonly ColumnKey[];
  /** Titles of the missing columns; empty for the year. */
  readonly titles: readonly string[];
}

export interface NoPartExplanation {
  readonly kind: 'exempt' | 'notTaught';
}

export type SubjectExplanation =
  AverageExplanation | CommentExplanation | OneTermExplanation | WaitingExplanation | NoPartExplanation;

/** One condition of a rating and whether the pupil meets it. */
export type RatingCondition =
  | { readonly kind: 'overall'; readonly met: boolean; readonly atLeast: number; readonly value: number }
  | {
      /** One of the core subjects must reach the bound. */
      readonly kind: 'core';
      readonly met: boolean;
      readonly atLeast: number;
      readonly subjects: readonly string[];
      readonly best: { readonly subject: string; readonly value: number } | null;
    }
  | {
      /** No score subject may be below. */
      readonly kind: 'every';
      readonly met: boolean;
      readonly atLeast: number;
      readonly below: readonly { readonly subject: string; readonly value: number }[];
    }
  | {
      /** So many score subjects must reach the bound. */
      readonly kind: 'some';
      readonly met: boolean;
      readonly atLeast: number;
      readonly count: number;
      readonly reached: number;
    }
  | {
      readonly kind: 'comments';
      readonly met: boolean;
      readonly failedAllowed: number;
      readonly failed: readonly string[];
    };

export interface RatingStep {
  readonly rating: AcademicRating;
  readonly label: string;
  readonly met: boolean;
  readonly conditions: readonly RatingCondition[];
}

/** The exception that changed the rating of the table. */
export interface RatingAdjustment {
  readonly source: string;
  /** The subject that alone lowered the rating. */
  readonly subject: string;
  /** Label of the rating that it kept the pupil from. */
  readonly without: string;
  readonly from: string;
  readonly to: string;
  /** Where the law leaves room: our readings that this rests on, in Vietnamese. */
  readonly readings: readonly string[];
}

/** Why a pupil has a rating: the levels tried, best first, up to the one that held; then the exception, if one applied. */
export interface RatingExplanation {
  readonly source: string;
  readonly word: string;
  readonly rating: AcademicRating;
  readonly label: string;
  readonly steps: readonly RatingStep[];
  readonly adjustment: RatingAdjustment | null;
  /** What is still wanting for the next better level; `null` at the best. Fulfilling all of it is enough for that level. */
  readonly next: { readonly label: string; readonly unmet: readonly RatingCondition[] } | null;
}
