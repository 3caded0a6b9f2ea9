import type { Cited } from '../cited';
import type { PrimaryGrade } from './primary-regulation';

export interface PrimarySubject {
  readonly code: string;
  readonly name: string;
  readonly grades: readonly PrimaryGrade[];
  /** Taught where the school chooses; for the 2018 programme only in the grades named in `electiveIn`. */
  readonly electiveIn: readonly PrimaryGrade[];
}

const subject = (
  code: string,
  name: string,
  grades: readonly PrimaryGrade[],
  electiveIn: readonly PrimaryGrade[] = [],
): PrimarySubject => ({ code, name, grades, electiveIn });

/** In the order of the book. */
export const PRIMARY_2006: Cited<readonly PrimarySubject[]> = {
  value: [
    subject('TIENGVIET', 'Tiếng Việt', [1, 2, 3, 4, 5]),
    subject('TOAN', 'Toán', [1, 2, 3, 4, 5]),
    subject('DAODUC', 'Đạo đức', [1, 2, 3, 4, 5]),
    subject('TNXH', 'Tự nhiên và Xã hội', [1, 2, 3]),
    subject('KHOAHOC', 'Khoa học', [4, 5]),
    subject('LICHSUDIALI', 'Lịch sử và Địa lí', [4, 5]),
    subject('AMNHAC', 'Âm nhạc', [1, 2, 3, 4, 5]),
    subject('MITHUAT', 'Mĩ thuật', [1, 2, 3, 4, 5]),
    subject('THUCONG', 'Thủ công', [1, 2, 3]),
    subject('KITHUAT', 'Kĩ thuật', [4, 5]),
    subject('THEDUC', 'Thể dục', [1, 2, 3, 4, 5]),
    subject('NGOAINGU', 'Ngoại ngữ', [], [1, 2, 3, 4, 5]),
    subject('TINHOC', 'Tin học', [], [1, 2, 3, 4, 5]),
    subject('TIENGDANTOC', 'Tiếng dân tộc', [], [1, 2, 3, 4, 5]),
  ],
  source: 'QĐ 16/2006/QĐ-BGDĐT, chương trình tiểu học',
  evidence: 'M',
  from: '2006-05-05',
};

/** In the order of the circular's table. */
export const PRIMARY_2018: Cited<readonly PrimarySubject[]> = {
  value: [
    subject('TIENGVIET', 'Tiếng Việt', [1, 2, 3, 4, 5]),
    subject('TOAN', 'Toán', [1, 2, 3, 4, 5]),
    subject('NGOAINGU', 'Ngoại ngữ 1', [3, 4, 5], [1, 2]),
    subject('DAODUC', 'Đạo đức', [1, 2, 3, 4, 5]),
    subject('TNXH', 'Tự nhiên và Xã hội', [1, 2, 3]),
    subject('LICHSUDIALI', 'Lịch sử và Địa lí', [4, 5]),
    subject('KHOAHOC', 'Khoa học', [4, 5]),
    subject('TINHOCCONGNGHE', 'Tin học và Công nghệ', [3, 4, 5]),
    subject('GDTC', 'Giáo dục thể chất', [1, 2, 3, 4, 5]),
    subject('NGHETHUAT', 'Nghệ thuật (Âm nhạc, Mĩ thuật)', [1, 2, 3, 4, 5]),
    subject('HDTN', 'Hoạt động trải nghiệm', [1, 2, 3, 4, 5]),
    subject('TIENGDANTOC', 'Tiếng dân tộc thiểu số', [], [1, 2, 3, 4, 5]),
  ],
  source: 'TT 32/2018/TT-BGDĐT, chương trình tiểu học',
  evidence: 'M',
  from: '2020-07-01',
};

/** The name of a subject code in a programme; a code it does not have is its own name. */
export function primarySubjectName(programme: Cited<readonly PrimarySubject[]>, code: string): string {
  return programme.value.find((candidate) => candidate.code === code)?.name ?? code;
}
