import type { Rules } from '../cited';
import type { GraduationClass } from '../graduation/graduation';
import { bestLevel, type Level } from '../reasons/requirement';
import { oneOf } from '../reasons/requirements';
import type { AcademicRating, ConductRating } from '../regulation';
import { conductLabel } from '../tt58-2011/article-03-conduct';
import { academicLabel } from '../tt58-2011/article-05-academic-labels';
import { article } from './circular';

export const RULES = {
  CLASSES: article(
    'Đ.8',
    'V',
    'Giỏi: hạnh kiểm T, học lực G. Khá: hạnh kiểm từ K và học lực K, hoặc hạnh kiểm K và học lực G. Còn lại Trung bình. Không xếp loại hạnh kiểm thì chỉ theo học lực. Công nhận qua kiểm tra (Đ.7 k.2) luôn Trung bình.',
  ),
  classify: article('Đ.8', 'V', 'Loại tốt nghiệp cao nhất đạt đủ điều kiện.'),
  classLabel: article('Đ.8', 'V', 'Tên các loại tốt nghiệp.'),
} satisfies Rules;

export interface Ratings {
  readonly conduct: ConductRating | null;
  readonly academic: AcademicRating;
}

const NOT_RATED = 'notRated';
const conductIs = (...ratings: readonly (ConductRating | typeof NOT_RATED)[]) =>
  oneOf<Ratings, ConductRating | typeof NOT_RATED>(
    'hạnh kiểm cả năm',
    ratings,
    ({ conduct }) => conduct ?? NOT_RATED,
    (conduct) => (conduct === NOT_RATED ? 'không thuộc diện xếp loại' : conductLabel(conduct)),
  );
const academicIs = (rating: AcademicRating) =>
  oneOf<Ratings, AcademicRating>('học lực cả năm', [rating], ({ academic }) => academic, academicLabel);

/** What reaches none of these is Trung bình. */
export const CLASSES: readonly Level<GraduationClass, Ratings>[] = [
  { outcome: 'excellent', requires: [conductIs('good', NOT_RATED), academicIs('excellent')] },
  { outcome: 'fair', requires: [conductIs('good', 'fair', NOT_RATED), academicIs('fair')] },
  { outcome: 'fair', requires: [conductIs('fair'), academicIs('excellent')] },
];

export function classify(ratings: Ratings): GraduationClass {
  return bestLevel(CLASSES, ratings) ?? 'average';
}

const LABELS: Readonly<Record<GraduationClass, string>> = { excellent: 'Giỏi', fair: 'Khá', average: 'Trung bình' };

export function classLabel(classification: GraduationClass): string {
  return LABELS[classification];
}
