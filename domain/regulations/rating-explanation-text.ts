import { formatScore } from '../scores/format-score';
import type { RatingCondition, RatingExplanation } from './explanation';

/** Names a subject code on a screen or page. */
type NameOf = (subject: string) => string;

/**
 * A rating explanation as Vietnamese lines, in the order a head teacher checks them: the result, why each better level was not
 * reached, why this one was, and the exception.
 */
export function ratingExplanationLines(explanation: RatingExplanation, nameOf: NameOf): readonly string[] {
  const { word, label, source, steps, adjustment, next } = explanation;
  const lines = [`${word}: ${label} (${source}).`];
  for (const step of steps) {
    const told = step.met ? step.conditions : step.conditions.filter(({ met }) => !met);
    const reasons = told.map((condition) => conditionText(condition, nameOf)).join('; ');
    if (step.met) lines.push(reasons ? `Đủ điều kiện mức ${step.label}: ${reasons}.` : `Xếp mức ${step.label}.`);
    else lines.push(`Chưa đủ điều kiện mức ${step.label}: ${reasons}.`);
  }
  if (adjustment) {
    const { subject, without, from, to, source: article, readings } = adjustment;
    lines.push(
      `Điều chỉnh theo ${article}: chỉ do kết quả của môn ${nameOf(subject)} mà từ mức ${without} bị xuống mức ${from}, ` +
        `nên được xếp mức ${to}.`,
      ...readings.map((reading) => `Cách hiểu đã áp dụng: ${reading}.`),
    );
  }
  if (next)
    lines.push(`Muốn được mức ${next.label} cần: ${next.unmet.map((unmet) => needText(unmet, nameOf)).join('; ')}.`);
  return lines;
}

/** What has to be different for a condition to hold. */
function needText(condition: RatingCondition, nameOf: NameOf): string {
  const atLeast = 'atLeast' in condition ? formatScore(condition.atLeast) : '';
  switch (condition.kind) {
    case 'overall':
      return `điểm trung bình các môn từ ${atLeast} (thêm ${formatScore(condition.atLeast - condition.value)})`;
    case 'core':
      return `một trong các môn ${condition.subjects.map(nameOf).join(', ')} từ ${atLeast}`;
    case 'every':
      return `${condition.below.map(({ subject, value }) => `${nameOf(subject)} từ ${formatScore(value)} lên ${atLeast}`).join(', ')}`;
    case 'some':
      return `thêm ${condition.count - condition.reached} môn từ ${atLeast}`;
    case 'comments':
      return condition.failedAllowed === 0
        ? `${condition.failed.map(nameOf).join(', ')} Đạt`
        : `không quá ${condition.failedAllowed} môn nhận xét Chưa đạt`;
  }
}

function conditionText(condition: RatingCondition, nameOf: NameOf): string {
  switch (condition.kind) {
    case 'overall':
      return `điểm trung bình các môn ${comparison(condition.value, condition.met, condition.atLeast)}`;
    case 'core': {
      const names = condition.subjects.map(nameOf).join(', ');
      if (!condition.best) return `không có môn nào trong các môn ${names}`;
      const { subject, value } = condition.best;
      return condition.met
        ? `môn ${nameOf(subject)} ${comparison(value, true, condition.atLeast)}`
        : `các môn ${names} đều dưới ${formatScore(condition.atLeast)} (cao nhất: ${formatScore(value)})`;
    }
    case 'every':
      return condition.met
        ? `không môn nào dưới ${formatScore(condition.atLeast)}`
        : `có môn dưới ${formatScore(condition.atLeast)}: ${someOf(
            condition.below.map(({ subject, value }) => `${nameOf(subject)} ${formatScore(value)}`),
          )}`;
    case 'some':
      return `${condition.reached} môn đạt từ ${formatScore(condition.atLeast)} trở lên (cần ít nhất ${condition.count})`;
    case 'comments': {
      const names = condition.failed.map(nameOf).join(', ');
      if (condition.failed.length === 0) return 'các môn đánh giá bằng nhận xét đều Đạt';
      return condition.met
        ? `chỉ ${condition.failed.length} môn nhận xét Chưa đạt (${names})`
        : `môn nhận xét Chưa đạt: ${names}`;
    }
  }
}

const NAMED = 3;

function someOf(names: readonly string[]): string {
  const others = names.length - NAMED;
  return others > 0 ? `${names.slice(0, NAMED).join(', ')} và ${others} môn khác` : names.join(', ');
}

function comparison(value: number, met: boolean, atLeast: number): string {
  return `${formatScore(value)} ${met ? '≥' : '<'} ${formatScore(atLeast)}`;
}
