import type { Cited } from '../cited';
import type { PromotionBasis } from '../lower-secondary-rules';
import type { PromotionOutcome } from '../regulation';
import { isBelow } from './article-13-academic-rating';
import { TT58_FROM } from './circular';

/** Sessions (buổi: a morning or an afternoon) that may be missed in a year, with and without leave together. */
export const ABSENCES_ALLOWED: Cited<number> = {
  value: 45,
  source: 'TT 58/2011 Đ.15 k.1 b',
  evidence: 'V',
  from: TT58_FROM,
};

/** TT 58/2011 Đ.15 k.1-2, Đ.16, Đ.17 [V]. Pupils with disabilities are decided on by the principal (Đ.14): not computed. */
export function promote({ academic, conduct, absences }: PromotionBasis): PromotionOutcome {
  const conductReached = conduct !== 'weak';
  const academicReached = !isBelow(academic, 'average');
  if (absences > ABSENCES_ALLOWED.value || academic === 'poor') return 'retained';
  if (academicReached) return conductReached ? 'promoted' : 'summerTraining';
  return conductReached ? 'resit' : 'retained';
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
