import type { Cited, Rules } from '../cited';
import type { PromotionBasis } from '../lower-secondary-rules';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level } from '../reasons/requirement';
import { atMost, oneOf, sessions } from '../reasons/requirements';
import type { PromotionOutcome } from '../regulation';
import { conductLabel } from './article-03-conduct';
import { academicLabel } from './article-05-academic-labels';
import { article, TT58_FROM } from './circular';

export const RULES = {
  PROMOTION: article(
    'Đ.15 k.1-2, Đ.16, Đ.17',
    'V',
    'Lên lớp: hạnh kiểm và học lực từ Tb, nghỉ không quá 45 buổi. Học lực Y, hạnh kiểm từ Tb: kiểm tra lại. Học lực từ Tb, hạnh kiểm Y: rèn luyện hè. Còn lại ở lại lớp.',
  ),
  promote: article('Đ.15-17', 'V', 'Học sinh khuyết tật do hiệu trưởng xét (Đ.14): không tính bằng máy.'),
  promotionLabel: article('Đ.15-17', 'V', 'Tên các kết quả xét lên lớp.'),
} satisfies Rules;

/** Sessions (buổi: a morning or an afternoon) that may be missed in a year, with and without leave together. */
export const ABSENCES_ALLOWED: Cited<number> = {
  value: 45,
  source: 'TT 58/2011 Đ.15 k.1 b',
  evidence: 'V',
  from: TT58_FROM,
};

const attendance = atMost<PromotionBasis>(
  'số buổi nghỉ cả năm',
  ABSENCES_ALLOWED.value,
  (basis) => basis.absences,
  sessions,
);
const academicReached = oneOf<PromotionBasis, PromotionBasis['academic']>(
  'học lực',
  ['excellent', 'fair', 'average'],
  (basis) => basis.academic,
  academicLabel,
);
const academicWeak = oneOf<PromotionBasis, PromotionBasis['academic']>(
  'học lực',
  ['weak'],
  (basis) => basis.academic,
  academicLabel,
);
const conductReached = oneOf<PromotionBasis, PromotionBasis['conduct']>(
  'hạnh kiểm',
  ['good', 'fair', 'average'],
  (basis) => basis.conduct,
  conductLabel,
);

/** What reaches none of these stays down. */
export const PROMOTION: readonly Level<PromotionOutcome, PromotionBasis>[] = [
  { outcome: 'promoted', requires: [attendance, academicReached, conductReached] },
  { outcome: 'resit', requires: [attendance, academicWeak, conductReached] },
  { outcome: 'summerTraining', requires: [attendance, academicReached] },
];

export function promote(basis: PromotionBasis): PromotionOutcome {
  return bestLevel(PROMOTION, basis) ?? 'retained';
}

export function explainPromotion(basis: PromotionBasis): Reasoning {
  return reasoningOf({
    question: 'Xét lên lớp',
    citation: RULES.PROMOTION,
    levels: PROMOTION,
    input: basis,
    label: (outcome) => promotionLabel(outcome ?? 'retained'),
    towards: 'best',
  });
}

const LABELS: Readonly<Record<PromotionOutcome, string>> = {
  promoted: 'Được lên lớp',
  resit: 'Kiểm tra lại các môn học',
  summerTraining: 'Rèn luyện hạnh kiểm trong kỳ nghỉ hè',
  retained: 'Ở lại lớp',
};

export function promotionLabel(outcome: PromotionOutcome): string {
  return LABELS[outcome];
}
