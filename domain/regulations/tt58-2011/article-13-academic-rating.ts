import type { Cited, Rules } from '../cited';
import type { AcademicRating, SubjectResult } from '../regulation';
import { article, TT58_FROM } from './circular';

export const RULES = {
  baseRating: article(
    'Đ.13 k.1-5',
    'V',
    'Xếp loại cao nhất mà ĐTB, môn Toán hoặc Ngữ văn, môn thấp nhất và các môn nhận xét đều đạt.',
  ),
  standingOf: article(
    'Đ.13 k.1-5',
    'V',
    'Các số liệu để xét: ĐTB, môn cao nhất trong Toán, Ngữ văn; môn thấp nhất; có môn nhận xét CĐ hay không.',
  ),
} satisfies Rules;

/** What one rating asks for; all bounds are inclusive and compared with rounded averages, in tenths. */
export interface RatingLevel {
  readonly rating: AcademicRating;
  readonly overall: number;
  /** One of the core subjects must reach this; 0: none is asked for. */
  readonly core: number;
  /** No score subject may be below this. */
  readonly lowest: number;
  readonly commentsPassed: boolean;
}

/** Đ.13 k.1-4, best first; what reaches none of them is Kém (k.5). */
export const LEVELS: Cited<readonly RatingLevel[]> = {
  value: [
    { rating: 'excellent', overall: 80, core: 80, lowest: 65, commentsPassed: true },
    { rating: 'fair', overall: 65, core: 65, lowest: 50, commentsPassed: true },
    { rating: 'average', overall: 50, core: 50, lowest: 35, commentsPassed: true },
    { rating: 'weak', overall: 35, core: 0, lowest: 20, commentsPassed: false },
  ],
  source: 'TT 58/2011 Đ.13 k.1-5',
  evidence: 'V',
  from: TT58_FROM,
};

/** "Một trong hai môn Toán, Ngữ văn" must reach the bound. */
export const CORE_SUBJECTS: Cited<readonly string[]> = {
  value: ['TOAN', 'NGUVAN'],
  source: 'TT 58/2011 Đ.13 k.1 a, k.2 a, k.3 a',
  evidence: 'V',
  from: TT58_FROM,
};

/** Where a pupil stands in a period, as the conditions of Đ.13 ask for it. */
export interface Standing {
  readonly overall: number;
  /** The best core subject; 0 when none is taught. */
  readonly core: number;
  readonly lowest: number;
  readonly commentsPassed: boolean;
}

export function standingOf(subjects: readonly SubjectResult[], overall: number, core: readonly string[]): Standing {
  let bestCore = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let commentsPassed = true;
  for (const { averageTenths, passed, subject } of subjects) {
    if (passed === false) commentsPassed = false;
    if (averageTenths === null) continue;
    lowest = Math.min(lowest, averageTenths);
    if (core.includes(subject)) bestCore = Math.max(bestCore, averageTenths);
  }
  return { overall, core: bestCore, lowest, commentsPassed };
}

/** The rating by the table alone, before the adjustment of k.6. */
export function baseRating(standing: Standing): AcademicRating {
  return LEVELS.value.find((level) => reaches(standing, level))?.rating ?? 'poor';
}

function reaches(standing: Standing, level: RatingLevel): boolean {
  return (
    standing.overall >= level.overall &&
    standing.core >= level.core &&
    standing.lowest >= level.lowest &&
    (standing.commentsPassed || !level.commentsPassed)
  );
}
