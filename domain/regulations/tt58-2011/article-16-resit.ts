import type { Cited } from '../cited';
import type { SubjectResult } from '../regulation';
import { TT58_FROM } from './circular';

/** A subject with a year average below this, or a comment subject rated CĐ, may be sat again. */
export const RESIT_BELOW: Cited<number> = { value: 50, source: 'TT 58/2011 Đ.16', evidence: 'V', from: TT58_FROM };

/**
 * TT 58/2011 Đ.16 [V]: the pupil chooses among these subjects; the new result replaces the whole year's result of the subject,
 * ĐTBcn and học lực are computed again, Đ.13 k.6 included [I].
 */
export function mayResit({ averageTenths, passed }: SubjectResult): boolean {
  return passed === false || (averageTenths !== null && averageTenths < RESIT_BELOW.value);
}
