import type { Cited, Rules } from '../cited';
import { roundedQuotient } from '../rounding';

export const RULES = {
  vietnameseTestMark: {
    says: 'Điểm bài kiểm tra Tiếng Việt là trung bình cộng điểm đọc và điểm viết, làm tròn thành số nguyên, nửa điểm làm tròn lên.',
    source: 'TT 30/2014 Đ.10 (thực hành của các trường)',
    evidence: 'I',
    from: '2014-10-15',
  },
} satisfies Rules;

/** Reading and writing count the same. */
export const PARTS: Cited<number> = {
  value: 2,
  source: 'TT 30/2014 Đ.10 (thực hành của các trường)',
  evidence: 'M',
  from: '2014-10-15',
};

/** Both parts are whole marks of ten. */
export function vietnameseTestMark(reading: number, writing: number): number {
  return roundedQuotient(reading + writing, PARTS.value);
}
