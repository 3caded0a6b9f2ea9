import type { Cited } from '../cited';
import { TENTHS } from '../tenths';
import { modeOf } from '../tt58-2011/article-06-forms';
import type { Lessons, Subject } from './subject';

/** Weeks of the two terms. */
export const WEEKS_2006: Cited<readonly [term1: number, term2: number]> = {
  value: [18, 17],
  source: 'Khung kế hoạch thời gian năm học (35 tuần)',
  evidence: 'M',
  from: '2006-05-05',
};

/** Lessons a week; a pair is a pattern such as 2//1: two in the first term, one in the second. */
type Pattern = number | readonly [term1: number, term2: number] | null;

/**
 * Lower secondary subjects of QĐ 16/2006/QĐ-BGDĐT in the order of the grade book, with lessons a week: a school's table of 2017-2018. In
 * which term of grade 9 Âm nhạc and Mĩ thuật are taught differs by school: the plan of the class decides.
 */
export const PROGRAMME_2006: Cited<readonly Subject[]> = {
  value: [
    subject('TOAN', 'Toán', 'Toán', [4, 4, 4, 4]),
    subject('VATLI', 'Vật lí', 'Lí', [1, 1, 1, 2]),
    subject('HOAHOC', 'Hoá học', 'Hoá', [null, null, 2, 2]),
    subject('SINHHOC', 'Sinh học', 'Sinh', [2, 2, 2, 2]),
    subject('TINHOC', 'Tin học', 'Tin', [2, 2, 2, 2], true),
    subject('NGUVAN', 'Ngữ văn', 'Văn', [4, 4, 4, 5]),
    subject('LICHSU', 'Lịch sử', 'Sử', [1, 2, [2, 1], [1, 2]]),
    subject('DIALI', 'Địa lí', 'Địa', [1, 2, [1, 2], [2, 1]]),
    subject('NGOAINGU', 'Ngoại ngữ', 'N.ngữ', [3, 3, 3, 2]),
    subject('GDCD', 'Giáo dục công dân', 'GDCD', [1, 1, 1, 1]),
    subject('CONGNGHE', 'Công nghệ', 'CN', [2, [1, 2], [1, 2], 1]),
    subject('THEDUC', 'Thể dục', 'TD', [2, 2, 2, 2]),
    subject('AMNHAC', 'Âm nhạc', 'Nhạc', [1, 1, 1, [1, 0]]),
    subject('MITHUAT', 'Mĩ thuật', 'MT', [1, 1, 1, [0, 1]]),
  ],
  note: 'số tiết Thể dục, Tin học [M]',
  source: 'QĐ 16/2006/QĐ-BGDĐT',
  evidence: 'V',
  from: '2006-05-05',
};

function subject(
  code: string,
  name: string,
  shortName: string,
  [grade6, grade7, grade8, grade9]: readonly [Pattern, Pattern, Pattern, Pattern],
  elective = false,
): Subject {
  const lessons = { 6: lessonsOf(grade6), 7: lessonsOf(grade7), 8: lessonsOf(grade8), 9: lessonsOf(grade9) };
  return { code, name, shortName, mode: modeOf(code), elective, lessons };
}

function lessonsOf(pattern: Pattern): Lessons | null {
  if (pattern === null) return null;
  const [weeks1, weeks2] = WEEKS_2006.value;
  const [term1, term2] = typeof pattern === 'number' ? [pattern, pattern] : pattern;
  return { perWeekTenths: [term1 * TENTHS.value, term2 * TENTHS.value], perYear: term1 * weeks1 + term2 * weeks2 };
}
