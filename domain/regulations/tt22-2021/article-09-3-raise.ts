import type { Cited, Rules } from '../cited';
import type { AcademicRating, SubjectResult } from '../regulation';
import { LEVELS, reaches, type RatingLevel } from './article-09-academic-rating';
import { article, TT22_FROM } from './circular';
import type { Tt22Interpretations } from './interpretations';

export const RULES = {
  raiseOf: article(
    'Đ.9 k.3',
    'V',
    'Mức bị thấp xuống từ 02 mức trở lên so với Tốt hoặc Khá chỉ do kết quả của duy nhất 01 môn học thì được nâng lên mức liền kề.',
  ),
} satisfies Rules;

/** The levels of points a and b, and how many levels down the fall must be; a fall from Đạt is not raised. */
export const RAISED_FROM: Cited<{ readonly levels: readonly AcademicRating[]; readonly fall: number }> = {
  value: { levels: ['good', 'fair'], fall: 2 },
  source: 'TT 22/2021 Đ.9 k.3',
  evidence: 'V',
  from: TT22_FROM,
};

/** Best first. */
const ORDER: readonly AcademicRating[] = ['good', 'fair', 'achieved', 'notAchieved'];

export interface Raise {
  /** The one subject that lowered the level. */
  readonly cause: SubjectResult;
  /** The level that it kept the pupil from. */
  readonly without: AcademicRating;
  readonly becomes: AcademicRating;
}

/** One step up, however deep the fall. */
export function raiseOf(
  base: AcademicRating,
  subjects: readonly SubjectResult[],
  readings: Tt22Interpretations,
): Raise | null {
  const place = ORDER.indexOf(base);
  for (const level of LEVELS.value) {
    const { levels, fall } = RAISED_FROM.value;
    if (!levels.includes(level.rating) || place - ORDER.indexOf(level.rating) < fall) continue;
    const cause = soleCause(subjects, level, readings);
    if (cause) return { cause, without: level.rating, becomes: ORDER[place - 1] ?? base };
  }
  return null;
}

function soleCause(
  subjects: readonly SubjectResult[],
  level: RatingLevel,
  readings: Tt22Interpretations,
): SubjectResult | undefined {
  const by = readings.soleCauseTriedBy;
  return subjects.find((subject) => {
    if (subject.averageTenths === null && !readings.commentSubjectIsOneSubject) return false;
    return reaches(subjects, level, { subject, by });
  });
}
