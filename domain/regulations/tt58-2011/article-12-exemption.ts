import type { OfferingPlan } from '../regulation';

const EXEMPTIBLE: readonly string[] = ['THEDUC', 'AMNHAC', 'MITHUAT'];

/** TT 58/2011 Đ.12: exemption for illness, disability or accident exists for Thể dục [V], Âm nhạc and Mĩ thuật [M] alone. */
export function mayExempt(plan: OfferingPlan): boolean {
  return EXEMPTIBLE.includes(plan.subject);
}
