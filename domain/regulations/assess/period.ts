import { AppError } from '../../errors/app-error';
import { afterResit } from '../after-year';
import type { LowerSecondaryRules } from '../lower-secondary-rules';
import type { Mark } from '../../scores/mark';
import type { ConductRating, PeriodResult, SubjectResult } from '../regulation';

/** The year's result of subjects that are settled already, as a case gives them. */
export function yearOf(
  rules: LowerSecondaryRules,
  subjects: readonly SubjectResult[],
  conduct: ConductRating,
): PeriodResult {
  const { overallTenths, academic } = rules.rate(subjects);
  if (academic === null) throw nothingToRate();
  return {
    regulation: rules.id,
    version: rules.version,
    period: 'year',
    subjects,
    overallTenths,
    academic,
    conduct,
    promotion: rules.promote({ academic, conduct, absences: 0 }),
    title: null,
    complete: true,
  };
}

/** The same year after the resits: scores in tenths, Đ as `true`. */
export function resitYear(
  rules: LowerSecondaryRules,
  year: PeriodResult,
  results: ReadonlyMap<string, number | boolean>,
): PeriodResult {
  const marks = [...results].map(([code, result]): [string, Mark] => [
    code,
    typeof result === 'number' ? { kind: 'score', tenths: result } : { kind: 'comment', passed: result },
  ]);
  return afterResit(rules, year, new Map(marks));
}

/** @throws AppError always worded for the field `scored` */
export function nothingToRate(): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'input.missing',
    message: 'scored: không có môn nào để xếp loại',
    details: { field: 'scored' },
  });
}

export const PROMOTION_WORDS = {
  promoted: 'Lên lớp',
  resit: 'Kiểm tra lại',
  summerTraining: 'Rèn luyện hè',
  retained: 'Ở lại lớp',
} as const;
