import type { Cited } from '../cited';
import type { SubjectResult } from '../regulation';
import { TT22_FROM } from './circular';

/** A subject with a year average below this, or a comment subject Chưa đạt, is assessed again. */
export const RESIT_BELOW: Cited<number> = { value: 50, source: 'TT 22/2021 Đ.14', evidence: 'V', from: TT22_FROM };

/**
 * TT 22/2021 Đ.14 [V]: all these subjects are assessed again and the new result replaces the year's. We offer all and let a result
 * be absent: the old one then stands.
 */
export function mayResit({ averageTenths, passed }: SubjectResult): boolean {
  return passed === false || (averageTenths !== null && averageTenths < RESIT_BELOW.value);
}
