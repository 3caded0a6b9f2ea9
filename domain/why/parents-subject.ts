import type { AverageExplanation, ScoreGroup, SubjectExplanation } from '../regulations/explanation';
import { quotientText } from '../regulations/reasons/quotient';
import { formatScore } from '../scores/format-score';

/** How a subject's result of a term came about, told to the family: whole sentences, no signs of the circular. */
export function subjectForParents(explanation: SubjectExplanation): readonly string[] {
  switch (explanation.kind) {
    case 'average':
      return averageForParents(explanation);
    case 'comment': {
      const { passed, total, finalPassed, rule } = explanation;
      return [
        `Con đạt ${passed} trong ${total} lần đánh giá; bài cuối kỳ ${finalPassed ? 'Đạt' : 'Chưa đạt'}.`,
        `Môn này ${rule}.`,
      ];
    }
    case 'oneTerm':
      return [`Cả năm lấy kết quả học kỳ ${explanation.term === 1 ? 'I' : 'II'}.`];
    case 'waiting':
      return [
        explanation.titles.length > 0
          ? `Chưa có kết quả vì còn thiếu: ${explanation.titles.join(', ')}.`
          : 'Chưa có kết quả vì còn thiếu kết quả của một học kỳ.',
      ];
    case 'exempt':
      return ['Con được miễn môn này, nên môn này không tính vào kết quả chung.'];
    case 'notTaught':
      return ['Học kỳ này lớp không học môn này.'];
  }
}

function averageForParents({ groups, forfeits, ...sum }: AverageExplanation): readonly string[] {
  const scores = [...groups].sort((left, right) => left.weight - right.weight).map(groupSentence);
  const notMadeUp = `Có ${forfeits} bài con không kiểm tra bù, nên tính 0 điểm.`;
  return [scores.join(' '), ...(forfeits > 0 ? [notMadeUp] : []), divided(sum)];
}

/** The average over all subjects. */
export function overallForParents({ groups, ...sum }: AverageExplanation): readonly string[] {
  const subjects = groups.reduce((count, { tenths }) => count + tenths.length, 0);
  return [`Lấy điểm trung bình của ${subjects} môn có chấm điểm. ${divided(sum)}`];
}

const TIMES: Readonly<Record<number, string>> = { 2: 'hai lần', 3: 'ba lần' };

function groupSentence({ weight, tenths }: ScoreGroup): string {
  const times = weight === 1 ? '' : `, mỗi điểm tính ${TIMES[weight] ?? `${weight} lần`}`;
  return `Điểm hệ số ${weight}${times}: ${tenths.map(formatScore).join('; ')}.`;
}

function divided({
  sumTenths,
  divisor,
  resultTenths,
}: Pick<AverageExplanation, 'sumTenths' | 'divisor' | 'resultTenths'>): string {
  const result = formatScore(resultTenths);
  const exact = sumTenths === resultTenths * divisor;
  const quotient = exact ? result : `${quotientText(sumTenths * 10, divisor)}, làm tròn thành ${result}`;
  return `Cộng lại được ${formatScore(sumTenths)}, chia cho ${divisor} được ${quotient}.`;
}
