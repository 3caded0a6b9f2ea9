import type { Cited } from '../cited';
import type { PromotionBasis } from '../lower-secondary-rules';
import type { PromotionOutcome } from '../regulation';
import { TT22_FROM } from './circular';
import type { Tt22Interpretations } from './interpretations';

/** Sessions that may be missed in a year, with and without leave; counted by a plan of one session a day. */
export const ABSENCES_ALLOWED: Cited<number> = {
  value: 45,
  source: 'TT 22/2021 Đ.12 k.1 c',
  evidence: 'V',
  from: TT22_FROM,
};

/** TT 22/2021 Đ.12 k.1 [V]; summer training Đ.13 [V]; resit Đ.14 [V]. */
export function promote(
  { academic, conduct, absences }: PromotionBasis,
  readings: Pick<Tt22Interpretations, 'bothNotAchieved'>,
): PromotionOutcome {
  const conductReached = conduct !== 'notAchieved';
  const academicReached = academic !== 'notAchieved';
  if (absences > ABSENCES_ALLOWED.value) return 'retained';
  if (academicReached) return conductReached ? 'promoted' : 'summerTraining';
  return conductReached ? 'resit' : readings.bothNotAchieved;
}

const LABELS: Readonly<Record<PromotionOutcome, string>> = {
  promoted: 'Được lên lớp',
  resit: 'Kiểm tra, đánh giá lại trong kì nghỉ hè',
  summerTraining: 'Rèn luyện trong kì nghỉ hè',
  retained: 'Không được lên lớp',
};

export function promotionLabel(outcome: PromotionOutcome): string {
  return LABELS[outcome];
}
