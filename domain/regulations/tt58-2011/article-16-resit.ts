import type { Cited, Rules } from '../cited';
import type { SubjectResult } from '../regulation';
import { article, TT58_FROM } from './circular';

export const RULES = {
  mayResit: article(
    'Đ.16',
    'V',
    'Học sinh chọn một số trong các môn có ĐTBmcn dưới 5,0 hoặc CĐ để kiểm tra lại; kết quả mới thay kết quả cả năm của môn, tính lại ĐTBcn và học lực, kể cả Đ.13 k.6 [I].',
  ),
} satisfies Rules;

/** A subject with a year average below this, or a comment subject rated CĐ, may be sat again. */
export const RESIT_BELOW: Cited<number> = { value: 50, source: 'TT 58/2011 Đ.16', evidence: 'V', from: TT58_FROM };

export function mayResit({ averageTenths, passed }: SubjectResult): boolean {
  return passed === false || (averageTenths !== null && averageTenths < RESIT_BELOW.value);
}
