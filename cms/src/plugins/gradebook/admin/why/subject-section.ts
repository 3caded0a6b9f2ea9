import type { AverageExplanation, SubjectExplanation } from '@cong-truong/domain/regulations/explanation';
import { quotientText } from '@cong-truong/domain/regulations/reasons/quotient';
import { roundedQuotient } from '@cong-truong/domain/regulations/rounding';
import { averageText, subjectExplanationText } from '@cong-truong/domain/regulations/subject-explanation-text';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import { citationWords } from '@cong-truong/domain/why/citation-words';
import { line, type WhyLine, type WhySection } from './why-section';

/** A subject's result of a term or the year. */
export function subjectSection(
  { key, heading }: Pick<WhySection, 'key' | 'heading'>,
  explanation: SubjectExplanation,
): WhySection {
  const told = tell(explanation);
  const source = 'source' in explanation ? citationWords(explanation.source) : null;
  return { key, heading, source, ...told };
}

/** An average with its numbers put in, and the step of rounding. */
export function averageLines(average: AverageExplanation): readonly WhyLine[] {
  return [line('formula', averageText(average)), line('plain', roundingText(average)), ...nextTenth(average)];
}

/** How far the next tenth is; by the one rounding, step by step, so that it is not stated a second time. */
function nextTenth({ sumTenths, divisor, resultTenths }: AverageExplanation): readonly WhyLine[] {
  if (resultTenths >= BEST_TENTHS) return [];
  let wanted = sumTenths;
  while (roundedQuotient(wanted, divisor) <= resultTenths) wanted += 1;
  const [sum, enough, more] = [sumTenths, wanted, wanted - sumTenths].map(formatScore);
  const next = formatScore(resultTenths + 1);
  return [line('next', `Tổng hệ số × điểm là ${sum}; từ ${enough} (thêm ${more}) thì được ${next}.`)];
}

const BEST_TENTHS = 100;

function tell(explanation: SubjectExplanation): Pick<WhySection, 'outcome' | 'lines'> {
  switch (explanation.kind) {
    case 'average':
      return { outcome: formatScore(explanation.resultTenths), lines: averageLines(explanation) };
    case 'comment': {
      const { passed, total, finalPassed, result, rule } = explanation;
      const final = `Bài cuối kỳ: ${finalPassed ? 'Đạt' : 'Chưa đạt'}`;
      return {
        outcome: result ? 'Đạt' : 'Chưa đạt',
        lines: [
          line(result ? 'met' : 'unmet', `${passed}/${total} lần đánh giá Đạt. ${final}.`),
          line(result ? 'plain' : 'next', `${result ? 'Quy định' : 'Muốn xếp Đạt'}: ${rule}.`),
        ],
      };
    }
    case 'oneTerm': {
      const { result } = explanation;
      const outcome = 'passed' in result ? (result.passed ? 'Đạt' : 'Chưa đạt') : formatScore(result.averageTenths);
      return { outcome, lines: [line('plain', `${subjectExplanationText(explanation)}.`)] };
    }
    case 'waiting':
      return { outcome: 'Chưa tính', lines: [line('unmet', waitingText(explanation.titles))] };
    case 'exempt':
      return { outcome: 'Miễn', lines: [line('plain', 'Được miễn học nên không tham gia tính.')] };
    case 'notTaught':
      return { outcome: '–', lines: [line('plain', 'Không học môn này trong học kỳ.')] };
  }
}

function waitingText(titles: readonly string[]): string {
  return titles.length > 0 ? `Còn thiếu: ${titles.join('; ')}.` : 'Còn thiếu kết quả của học kỳ.';
}

function roundingText({ sumTenths, divisor, resultTenths }: AverageExplanation): string {
  if (sumTenths === resultTenths * divisor) return 'Thương có đúng một chữ số thập phân, không phải làm tròn.';
  const quotient = quotientText(sumTenths * 10, divisor);
  return `Làm tròn một lần, đến một chữ số thập phân: ${quotient} thành ${formatScore(resultTenths)}.`;
}
