import type { AcademicVerdict } from '../lower-secondary-rules';
import type { AcademicRating, SubjectResult } from '../regulation';
import { overallAverage } from './article-11-overall-average';
import { adjustmentOf, type Adjustment } from './article-13-6-adjustment';
import { baseRating, standingOf } from './article-13-academic-rating';
import type { Tt58Interpretations } from './interpretations';

export interface RatingVerdict {
  readonly overall: number;
  readonly base: AcademicRating;
  readonly rating: AcademicRating;
  readonly adjustment: Adjustment | null;
}

/** Đ.13 as a whole: the table, then its exception. All subjects must be settled. */
export function rateAcademic(
  subjects: readonly SubjectResult[],
  overall: number,
  core: readonly string[],
  readings: Tt58Interpretations,
): RatingVerdict {
  const standing = standingOf(subjects, overall, core);
  const base = baseRating(standing);
  const adjustment = adjustmentOf(base, standing, subjects, core, readings);
  return { overall, base, rating: adjustment?.becomes ?? base, adjustment };
}

export function academicVerdict(
  subjects: readonly SubjectResult[],
  core: readonly string[],
  readings: Tt58Interpretations,
): AcademicVerdict {
  const overallTenths = overallAverage(subjects);
  if (overallTenths === null) return { overallTenths, academic: null };
  return { overallTenths, academic: rateAcademic(subjects, overallTenths, core, readings).rating };
}
