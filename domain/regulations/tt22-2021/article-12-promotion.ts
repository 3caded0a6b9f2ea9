import type { Cited, Rules } from '../cited';
import type { PromotionBasis } from '../lower-secondary-rules';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level, type Requirement } from '../reasons/requirement';
import { atMost, oneOf, sessions } from '../reasons/requirements';
import type { PromotionOutcome } from '../regulation';
import { conductLabel } from './article-08-conduct';
import { academicLabel } from './article-09-academic-labels';
import { article, TT22_FROM } from './circular';
import { RULES as READINGS, type Tt22Interpretations } from './interpretations';

export const RULES = {
  PROMOTION: article(
    'Đ.12-14',
    'V',
    'Lên lớp: rèn luyện và học tập từ Đạt, nghỉ không quá 45 buổi. Học tập Chưa đạt, rèn luyện từ Đạt: kiểm tra, đánh giá lại. Rèn luyện Chưa đạt, học tập từ Đạt: rèn luyện hè. Còn lại không được lên lớp.',
  ),
  GOING_UP: article('Đ.12', 'V', 'Lên lớp: rèn luyện và học tập cả năm từ Đạt, nghỉ không quá 45 buổi.'),
  promote: article(
    'Đ.12-14',
    'V',
    'Kết quả cao nhất đạt đủ điều kiện; lớp 9: cùng điều kiện là hoàn thành chương trình THCS.',
  ),
  promotionLabel: article('Đ.12-14', 'V', 'Tên các kết quả xét lên lớp.'),
} satisfies Rules;

/** Sessions that may be missed in a year, with and without leave; counted by a plan of one session a day. */
export const ABSENCES_ALLOWED: Cited<number> = {
  value: 45,
  source: 'TT 22/2021 Đ.12 k.1 c',
  evidence: 'V',
  from: TT22_FROM,
};

const attendance = atMost<PromotionBasis>(
  'số buổi nghỉ cả năm',
  ABSENCES_ALLOWED.value,
  (basis) => basis.absences,
  sessions,
);
const academicIs = (...ratings: readonly PromotionBasis['academic'][]) =>
  oneOf<PromotionBasis, PromotionBasis['academic']>(
    'kết quả học tập',
    ratings,
    (basis) => basis.academic,
    academicLabel,
  );
const conductIs = (...ratings: readonly PromotionBasis['conduct'][]) =>
  oneOf<PromotionBasis, PromotionBasis['conduct']>(
    'kết quả rèn luyện',
    ratings,
    (basis) => basis.conduct,
    conductLabel,
  );
const academicReached = academicIs('good', 'fair', 'achieved');
const conductReached = conductIs('good', 'fair', 'achieved');

export const GOING_UP: readonly Requirement<PromotionBasis>[] = [attendance, academicReached, conductReached];

/** What reaches none of these stays down. */
export const PROMOTION: readonly Level<PromotionOutcome, PromotionBasis>[] = [
  { outcome: 'promoted', requires: GOING_UP },
  { outcome: 'resit', requires: [attendance, academicIs('notAchieved'), conductReached] },
  { outcome: 'summerTraining', requires: [attendance, academicReached] },
];

/** Under the other reading summer training is also open to those whose learning is Chưa đạt. */
const PROMOTION_BOTH_TRAINED: typeof PROMOTION = PROMOTION.map((level) =>
  level.outcome === 'summerTraining' ? { ...level, requires: [attendance] } : level,
);

type Readings = Pick<Tt22Interpretations, 'bothNotAchieved'>;

function levelsUnder({ bothNotAchieved }: Readings): typeof PROMOTION {
  return bothNotAchieved === 'summerTraining' ? PROMOTION_BOTH_TRAINED : PROMOTION;
}

export function promote(basis: PromotionBasis, readings: Readings): PromotionOutcome {
  return bestLevel(levelsUnder(readings), basis) ?? 'retained';
}

export function explainPromotion(basis: PromotionBasis, readings: Readings): Reasoning {
  const both = basis.academic === 'notAchieved' && basis.conduct === 'notAchieved';
  return reasoningOf({
    question: 'Xét lên lớp',
    citation: RULES.PROMOTION,
    levels: levelsUnder(readings),
    input: basis,
    label: (outcome) => promotionLabel(outcome ?? 'retained'),
    towards: 'best',
    notes: both && readings.bothNotAchieved === 'retained' ? [READINGS.bothNotAchieved.says] : [],
  });
}

const LABELS: Readonly<Record<PromotionOutcome, string>> = {
  promoted: 'Được lên lớp',
  resit: 'Kiểm tra, đánh giá lại trong kỳ nghỉ hè',
  summerTraining: 'Rèn luyện trong kỳ nghỉ hè',
  retained: 'Không được lên lớp',
};

export function promotionLabel(outcome: PromotionOutcome): string {
  return LABELS[outcome];
}
