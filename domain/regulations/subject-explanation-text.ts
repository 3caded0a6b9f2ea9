import { formatScore } from '../scores/format-score';
import { quotientText } from './reasons/quotient';
import type { AverageExplanation, ScoreGroup, SubjectExplanation } from './explanation';

/**
 * A subject explanation in one Vietnamese line.
 *
 * @example `ĐTBmhk = (8 + 7 + 9 + 2×(7,5 + 8,0) + 3×8,0) / 10 = 7,9`
 * @example `ĐTBmhk = (3,0 + 6,9 + 7,1 + 2×4,2 + 3×6,6) / 8 = 5,65 ≈ 5,7`
 */
export function subjectExplanationText(explanation: SubjectExplanation): string {
  switch (explanation.kind) {
    case 'average':
      return averageText(explanation);
    case 'comment': {
      const { passed, total, finalPassed, result, rule } = explanation;
      const final = finalPassed ? 'bài cuối kỳ Đạt' : 'bài cuối kỳ Chưa đạt';
      return `${resultWord(result)}: ${passed}/${total} lần đánh giá Đạt, ${final} (quy định: ${rule})`;
    }
    case 'oneTerm': {
      const value =
        'passed' in explanation.result
          ? resultWord(explanation.result.passed)
          : formatScore(explanation.result.averageTenths);
      const term = explanation.term === 1 ? 'học kỳ I' : 'học kỳ II';
      return explanation.because === 'onlyTerm'
        ? `Cả năm lấy kết quả ${term}, học kỳ có đánh giá môn này: ${value}`
        : `Cả năm lấy kết quả ${term}: ${value}`;
    }
    case 'waiting':
      return explanation.titles.length > 0
        ? `Chưa tính: còn thiếu ${explanation.titles.join(', ')}`
        : 'Chưa tính: còn thiếu kết quả của học kỳ';
    case 'exempt':
      return 'Được miễn học';
    case 'notTaught':
      return 'Không học môn này trong học kỳ';
  }
}

export function averageText({
  symbol,
  groups,
  sumTenths,
  divisor,
  resultTenths,
  forfeits,
}: AverageExplanation): string {
  const terms = groups.map(groupText).join(' + ');
  const exact = sumTenths === resultTenths * divisor;
  const quotient = exact ? '' : ` = ${quotientText(sumTenths * 10, divisor)}`;
  const note = forfeits > 0 ? ` (${forfeits} bài không kiểm tra bù, tính 0 điểm)` : '';
  return `${symbol} = (${terms}) / ${divisor}${quotient} ${exact ? '=' : '≈'} ${formatScore(resultTenths)}${note}`;
}

function groupText({ weight, tenths, whole = false }: ScoreGroup): string {
  const sum = tenths.map((score) => (whole && score % 10 === 0 ? String(score / 10) : formatScore(score))).join(' + ');
  if (weight === 1) return sum;
  return tenths.length === 1 ? `${weight}×${sum}` : `${weight}×(${sum})`;
}

function resultWord(passed: boolean): string {
  return passed ? 'Đạt' : 'Chưa đạt';
}
