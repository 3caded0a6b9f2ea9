import type { PeriodExplanation, PupilYearExplanation } from './explain-pupil-year';
import { ratingExplanationLines } from './rating-explanation-text';
import { reasoningLines } from './reasons/reasoning-text';
import { averageText, subjectExplanationText } from './subject-explanation-text';

/** Vietnamese lines of a whole year: each term, then the year; subjects first. `nameOf` is asked for offerings and for subject codes. */
export function pupilYearLines(explanation: PupilYearExplanation, nameOf: (code: string) => string): readonly string[] {
  const [term1, term2] = explanation.terms;
  const { conduct, promotion } = explanation.year;
  return [
    'HỌC KỲ I',
    ...periodLines(term1, nameOf),
    'HỌC KỲ II',
    ...periodLines(term2, nameOf),
    'CẢ NĂM',
    ...periodLines(explanation.year, nameOf),
    ...(conduct ? reasoningLines(conduct) : []),
    ...(promotion ? reasoningLines(promotion) : []),
  ];
}

function periodLines(
  { subjects, overall, academic, title }: PeriodExplanation,
  nameOf: (code: string) => string,
): readonly string[] {
  return [
    ...[...subjects].map(([offering, subject]) => `${nameOf(offering)}: ${subjectExplanationText(subject)}`),
    ...(overall ? [averageText(overall)] : []),
    ...(academic ? ratingExplanationLines(academic, nameOf) : []),
    ...(title ? reasoningLines(title) : []),
  ];
}
