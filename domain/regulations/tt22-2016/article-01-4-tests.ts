import type { Cited, Rules } from '../cited';
import { GRADES } from '../primary/grades';
import type { PrimaryGrade, PrimaryMoment } from '../primary/primary-regulation';
import { testedAt, type TestedSubject } from '../primary/tests-due';
import { MOMENTS } from './article-01-3-levels';
import { article, TT22_2016_FROM } from './circular';

export const RULES = {
  isTestMark: article('Đ.1 k.4', 'M', 'Bài kiểm tra định kỳ cho điểm theo thang 10, không cho điểm thập phân.'),
  testsDue: article(
    'Đ.1 k.4',
    'V2',
    'Cuối học kỳ I và cuối năm như TT 30/2014; lớp 4, lớp 5 thêm Tiếng Việt, Toán giữa học kỳ I và giữa học kỳ II.',
  ),
} satisfies Rules;

export const TEST_MARK: Cited<{ readonly lowest: number; readonly highest: number }> = {
  value: { lowest: 0, highest: 10 },
  source: 'TT 30/2014 Đ.10 (TT 22/2016 Đ.1 k.4)',
  evidence: 'M',
  from: TT22_2016_FROM,
};

const ALL = GRADES.value;
const ENDS: readonly PrimaryMoment[] = ['term1', 'year'];

export const TESTED: Cited<readonly TestedSubject[]> = {
  value: [
    { subject: 'TIENGVIET', grades: [1, 2, 3], moments: ENDS, elective: false },
    { subject: 'TIENGVIET', grades: [4, 5], moments: MOMENTS, elective: false },
    { subject: 'TOAN', grades: [1, 2, 3], moments: ENDS, elective: false },
    { subject: 'TOAN', grades: [4, 5], moments: MOMENTS, elective: false },
    { subject: 'KHOAHOC', grades: [4, 5], moments: ENDS, elective: false },
    { subject: 'LICHSUDIALI', grades: [4, 5], moments: ENDS, elective: false },
    { subject: 'NGOAINGU', grades: ALL, moments: ENDS, elective: true },
    { subject: 'TINHOC', grades: ALL, moments: ENDS, elective: true },
    { subject: 'TIENGDANTOC', grades: ALL, moments: ENDS, elective: true },
  ],
  source: 'TT 30/2014 Đ.10 (TT 22/2016 Đ.1 k.4)',
  evidence: 'V2',
  from: TT22_2016_FROM,
};

export function isTestMark(mark: number): boolean {
  return Number.isInteger(mark) && mark >= TEST_MARK.value.lowest && mark <= TEST_MARK.value.highest;
}

export function testsDue(grade: PrimaryGrade, moment: PrimaryMoment, electives: readonly string[]): readonly string[] {
  return testedAt(TESTED.value, grade, moment, electives);
}
