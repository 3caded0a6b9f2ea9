import type { Cited, Rules } from '../cited';
import type { SubjectResult } from '../regulation';
import { article, TT22_FROM } from './circular';

export const RULES = {
  mayResit: article(
    'Đ.14',
    'V',
    'Kiểm tra, đánh giá lại các môn nhận xét Chưa đạt và các môn có ĐTBmcn dưới 5,0; kết quả mới thay kết quả cả năm. Môn không dự kiểm tra giữ kết quả cũ [I].',
  ),
} satisfies Rules;

/** A subject with a year average below this, or a comment subject Chưa đạt, is assessed again. */
export const RESIT_BELOW: Cited<number> = { value: 50, source: 'TT 22/2021 Đ.14', evidence: 'V', from: TT22_FROM };

export function mayResit({ averageTenths, passed }: SubjectResult): boolean {
  return passed === false || (averageTenths !== null && averageTenths < RESIT_BELOW.value);
}
