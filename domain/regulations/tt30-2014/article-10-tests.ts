import type { Cited, Rules } from '../cited';
import { GRADES } from '../primary/grades';
import type { PrimaryGrade, PrimaryMoment } from '../primary/primary-regulation';
import { testedAt, type TestedSubject } from '../primary/tests-due';
import { MOMENTS } from './article-06-levels';
import { article, TT30_FROM } from './circular';

export const RULES = {
  isTestMark: article('Đ.10', 'M', 'Bài kiểm tra định kỳ cho điểm theo thang 10, không cho điểm 0 và điểm thập phân.'),
  testsDue: article(
    'Đ.10',
    'V2',
    'Cuối học kỳ I và cuối năm kiểm tra định kỳ các môn Tiếng Việt, Toán, Khoa học, Lịch sử và Địa lí, Ngoại ngữ, Tin học, Tiếng dân tộc.',
  ),
} satisfies Rules;

export const TEST_MARK: Cited<{ readonly lowest: number; readonly highest: number }> = {
  value: { lowest: 1, highest: 10 },
  source: 'TT 30/2014 Đ.10',
  evidence: 'M',
  from: TT30_FROM,
};

const ALL = GRADES.value;

export const TESTED: Cited<readonly TestedSubject[]> = {
  value: [
    { subject: 'TIENGVIET', grades: ALL, moments: MOMENTS, elective: false },
    { subject: 'TOAN', grades: ALL, moments: MOMENTS, elective: false },
    { subject: 'KHOAHOC', grades: [4, 5], moments: MOMENTS, elective: false },
    { subject: 'LICHSUDIALI', grades: [4, 5], moments: MOMENTS, elective: false },
    { subject: 'NGOAINGU', grades: ALL, moments: MOMENTS, elective: true },
    { subject: 'TINHOC', grades: ALL, moments: MOMENTS, elective: true },
    { subject: 'TIENGDANTOC', grades: ALL, moments: MOMENTS, elective: true },
  ],
  source: 'TT 30/2014 Đ.10',
  evidence: 'V2',
  from: TT30_FROM,
};

export function isTestMark(mark: number): boolean {
  return Number.isInteger(mark) && mark >= TEST_MARK.value.lowest && mark <= TEST_MARK.value.highest;
}

export function testsDue(grade: PrimaryGrade, moment: PrimaryMoment, electives: readonly string[]): readonly string[] {
  return testedAt(TESTED.value, grade, moment, electives);
}
