import type { Cited, Rules } from '../cited';
import { GRADES } from '../primary/grades';
import type { PrimaryGrade, PrimaryMoment } from '../primary/primary-regulation';
import { testedAt, type TestedSubject } from '../primary/tests-due';
import { MOMENTS } from './article-06-levels';
import { article, TT27_FROM } from './circular';

export const RULES = {
  isTestMark: article('Đ.7 k.1 c', 'M', 'Bài kiểm tra định kỳ cho điểm theo thang 10, không cho điểm thập phân.'),
  testsDue: article(
    'Đ.7 k.1 b',
    'V',
    'Cuối học kỳ I và cuối năm kiểm tra các môn bắt buộc Tiếng Việt, Toán, Ngoại ngữ 1, Lịch sử và Địa lí, Khoa học [M], Tin học và Công nghệ; lớp 4, lớp 5 thêm Tiếng Việt, Toán giữa kỳ.',
  ),
} satisfies Rules;

export const TEST_MARK: Cited<{ readonly lowest: number; readonly highest: number }> = {
  value: { lowest: 0, highest: 10 },
  source: 'TT 27/2020 Đ.7 k.1 c',
  evidence: 'M',
  from: TT27_FROM,
};

const ENDS: readonly PrimaryMoment[] = ['term1', 'year'];

export const TESTED: Cited<readonly TestedSubject[]> = {
  value: [
    { subject: 'TIENGVIET', grades: [1, 2, 3], moments: ENDS, elective: false },
    { subject: 'TIENGVIET', grades: [4, 5], moments: MOMENTS, elective: false },
    { subject: 'TOAN', grades: [1, 2, 3], moments: ENDS, elective: false },
    { subject: 'TOAN', grades: [4, 5], moments: MOMENTS, elective: false },
    { subject: 'NGOAINGU', grades: [3, 4, 5], moments: ENDS, elective: false },
    { subject: 'TINHOCCONGNGHE', grades: [3, 4, 5], moments: ENDS, elective: false },
    { subject: 'KHOAHOC', grades: [4, 5], moments: ENDS, elective: false },
    { subject: 'LICHSUDIALI', grades: [4, 5], moments: ENDS, elective: false },
    { subject: 'TIENGDANTOC', grades: GRADES.value, moments: ENDS, elective: true },
  ],
  source: 'TT 27/2020 Đ.7 k.1 b',
  evidence: 'V',
  from: TT27_FROM,
};

export function isTestMark(mark: number): boolean {
  return Number.isInteger(mark) && mark >= TEST_MARK.value.lowest && mark <= TEST_MARK.value.highest;
}

export function testsDue(grade: PrimaryGrade, moment: PrimaryMoment, electives: readonly string[]): readonly string[] {
  return testedAt(TESTED.value, grade, moment, electives);
}
