import { AppError } from '../../errors/app-error';
import { formatScore } from '../../scores/format-score';
import { averageExplanation, weigh } from '../average-explanation';
import type { SubjectSources } from '../explain-subject';
import type { AverageExplanation, ScoreGroup } from '../explanation';
import { averageText } from '../subject-explanation-text';
import { termAverage, yearAverage, YEAR_WEIGHTS } from '../subject-results';
import { tenthsOut, type Answer } from './operation';

/** Marks of one weight; `null` was missed without a make-up test and counts as 0. */
export interface MarkGroup {
  readonly weight: number;
  readonly marks: readonly (number | null)[];
  readonly whole?: boolean;
}

/** ĐTBmhk of the marks given. */
export function termAnswer(source: string, given: readonly MarkGroup[]): Answer {
  const groups: ScoreGroup[] = given
    .filter(({ marks }) => marks.length > 0)
    .map(({ weight, marks, whole = false }) => ({ weight, whole, tenths: marks.map((mark) => mark ?? 0) }));
  const resultTenths = termAverage(weigh(groups));
  const forfeits = given.flatMap(({ marks }) => marks).filter((mark) => mark === null).length;
  return {
    output: tenthsOut(resultTenths),
    explain: () => averageLines(averageExplanation({ symbol: 'ĐTBmhk', source, groups, resultTenths, forfeits })),
  };
}

interface YearScores {
  readonly hk1: number | null;
  readonly hk2: number | null;
}

/** ĐTBmcn; a term that is `null` takes no part. */
export function yearAnswer({ hk1, hk2 }: YearScores, sources: SubjectSources): Answer {
  if (hk1 === null || hk2 === null) {
    const output = hk1 ?? hk2;
    return {
      output: output === null ? null : tenthsOut(output),
      explain: () => [oneTermText(hk1, hk2, output === null ? '' : formatScore(output), sources)],
    };
  }
  const resultTenths = yearAverage(hk1, hk2);
  const groups = [
    { weight: YEAR_WEIGHTS.value.term1, tenths: [hk1] },
    { weight: YEAR_WEIGHTS.value.term2, tenths: [hk2] },
  ];
  const source = sources.yearAverage;
  return {
    output: tenthsOut(resultTenths),
    explain: () => averageLines(averageExplanation({ symbol: 'ĐTBmcn', source, groups, resultTenths, forfeits: 0 })),
  };
}

/** The sum, then its article and how it was rounded. */
export function averageLines(explanation: AverageExplanation): readonly string[] {
  return [
    averageText(explanation),
    `Theo ${explanation.source}; làm tròn một lần đến chữ số thập phân thứ nhất, nửa đơn vị làm tròn lên.`,
  ];
}

/** Says which term the year was taken from. */
export function oneTermText(hk1: unknown, hk2: unknown, value: string, { oneTerm }: SubjectSources): string {
  if (hk1 === null && hk2 === null) return 'Cả hai học kỳ không đánh giá môn này: cả năm không có kết quả.';
  const term = hk1 === null ? 'học kỳ II' : 'học kỳ I';
  return `Cả năm lấy kết quả ${term}, học kỳ có đánh giá môn này: ${value} (${oneTerm}).`;
}

/** Refuses fewer marks than the lessons ask for. @throws AppError `input.tooFewMarks` */
export function checkRequired(given: number, required: number): void {
  if (given >= required) return;
  throw new AppError({
    kind: 'invalid',
    code: 'input.tooFewMarks',
    message: `tx: còn thiếu điểm thường xuyên, có ${given}, cần ít nhất ${required}; chưa tính được điểm trung bình`,
    details: { field: 'tx', given, required },
  });
}
