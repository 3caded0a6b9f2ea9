import type { RatingCondition, RatingExplanation } from '../regulations/explanation';
import { needClause, type Condition } from '../regulations/reasons/condition';
import type { Reasoning } from '../regulations/reasons/reasoning';
import { valueText } from '../regulations/reasons/value';
import { formatScore } from '../scores/format-score';
import { citationWords } from './citation-words';

type NameOf = (subject: string) => string;

/** Why a term has its academic rating and what would lead to the next, told to the family. */
export function ratingForParents(explanation: RatingExplanation, nameOf: NameOf): readonly string[] {
  const { next } = explanation;
  const needs = next?.unmet.map((condition) => needText(condition, nameOf)) ?? [];
  return [
    reasonSentence(explanation, nameOf),
    ...(next ? [`Để lên mức ${next.label}, con cần: ${needs.join('; ')}.`] : []),
    sourceSentence(explanation.source),
  ];
}

/** Conduct of a term is nobody's sum. */
export function conductForParents(): readonly string[] {
  return ['Giáo viên chủ nhiệm xếp mức này qua việc rèn luyện của con trong học kỳ; mức này không tính từ điểm số.'];
}

/** Why the term has its title, or what would lead to one. */
export function titleForParents({ tiers, outcome, next, source }: Reasoning): readonly string[] {
  const held = tiers.find(({ met }) => met);
  const sentences = [
    ...(held ? [`Con được danh hiệu ${outcome} vì ${held.conditions.map(holding).join(', ')}.`] : []),
    ...(next ? [`Để được danh hiệu ${next.outcome}, con cần: ${next.needs.map(needClause).join('; ')}.`] : []),
  ];
  return [...sentences, sourceSentence(source)];
}

function reasonSentence({ label, steps, adjustment }: RatingExplanation, nameOf: NameOf): string {
  if (adjustment) {
    const { from, to, subject } = adjustment;
    return `Xét tất cả các môn, con ở mức ${from}; chỉ vì một môn ${nameOf(subject)} mà mức bị hạ xuống như vậy, nên theo quy định con được xếp mức ${to}.`;
  }
  const held = steps.find(({ met }) => met)?.conditions ?? [];
  if (held.length === 0) return `Kết quả học kỳ này của con ở mức ${label}.`;
  return `Con được mức ${label} vì ${held.map((condition) => metText(condition, nameOf)).join('; ')}.`;
}

function metText(condition: RatingCondition, nameOf: NameOf): string {
  switch (condition.kind) {
    case 'overall':
      return `điểm trung bình các môn là ${formatScore(condition.value)} (mức này cần từ ${formatScore(condition.atLeast)})`;
    case 'core':
      return condition.best
        ? `môn ${nameOf(condition.best.subject)} được ${formatScore(condition.best.value)}`
        : `có môn chính từ ${formatScore(condition.atLeast)}`;
    case 'every':
      return `không có môn nào dưới ${formatScore(condition.atLeast)}`;
    case 'some':
      return `có ${condition.reached} môn từ ${formatScore(condition.atLeast)} trở lên (cần ít nhất ${condition.count})`;
    case 'comments':
      return condition.failed.length === 0
        ? 'các môn đánh giá bằng nhận xét đều Đạt'
        : `chỉ có ${condition.failed.length} môn nhận xét Chưa đạt (${condition.failed.map(nameOf).join(', ')})`;
  }
}

function needText(condition: RatingCondition, nameOf: NameOf): string {
  switch (condition.kind) {
    case 'overall':
      return `điểm trung bình các môn từ ${formatScore(condition.atLeast)} (hiện là ${formatScore(condition.value)})`;
    case 'core':
      return `${anyOf(condition.subjects.map(nameOf))} từ ${formatScore(condition.atLeast)}`;
    case 'every':
      return condition.below
        .map(
          ({ subject, value }) =>
            `${nameOf(subject)} từ ${formatScore(condition.atLeast)} (hiện là ${formatScore(value)})`,
        )
        .join(', ');
    case 'some':
      return `thêm ${condition.count - condition.reached} môn từ ${formatScore(condition.atLeast)} trở lên`;
    case 'comments':
      return condition.failedAllowed === 0
        ? `${condition.failed.map(nameOf).join(', ')} được xếp Đạt`
        : `không quá ${condition.failedAllowed} môn nhận xét Chưa đạt (hiện là ${condition.failed.length})`;
  }
}

function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} hoặc ${last}`;
}

/** `học lực Giỏi`: what stood when the condition was met. */
function holding(condition: Condition): string {
  return condition.kind === 'single' && condition.value !== null
    ? `${condition.name} ${valueText(condition.value)}`
    : condition.name;
}

function sourceSentence(source: string): string {
  return `Quy định: ${citationWords(source)}.`;
}
