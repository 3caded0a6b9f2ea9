import { modeOf } from '../tt58-2011/article-06-forms';
import type { Lessons, Subject } from './subject';

/** 35 weeks a year, 18 in the first term and 17 in the second [M]. */
const WEEKS = [18, 17] as const;

/** Lessons a week; a pair is a pattern such as 2//1: two in the first term, one in the second. */
type Pattern = number | readonly [term1: number, term2: number] | null;

/**
 * Lower secondary subjects of QĐ 16/2006/QĐ-BGDĐT in the order of the grade book. Lessons: a school's table of 2017-2018 [V]; Thể
 * dục and Tin học from memory [M]. In which term of grade 9 Âm nhạc and Mĩ thuật are taught differs by school: the plan of the class decides.
 */
export const PROGRAMME_2006: readonly Subject[] = [
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
];

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
  const [term1, term2] = typeof pattern === 'number' ? [pattern, pattern] : pattern;
  return { perWeekTenths: [term1 * 10, term2 * 10], perYear: term1 * WEEKS[0] + term2 * WEEKS[1] };
}
