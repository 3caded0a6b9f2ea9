import type { Cited, Rules } from '../cited';
import type { TitleBasis } from '../lower-secondary-rules';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level, type Requirement } from '../reasons/requirement';
import { atLeast, oneOf } from '../reasons/requirements';
import { formatScore } from '../../scores/format-score';
import type { AcademicRating, ConductRating, PupilTitle, SubjectResult } from '../regulation';
import { conductLabel } from './article-08-conduct';
import { academicLabel } from './article-09-academic-labels';
import { article, TT22_FROM } from './circular';

export const RULES = {
  TITLES: article(
    'Đ.15 k.1',
    'V',
    'Cuối năm: Học sinh Xuất sắc khi rèn luyện Tốt, học tập Tốt và ít nhất 6 môn ĐTBmcn từ 9,0; Học sinh Giỏi khi rèn luyện Tốt và học tập Tốt. Không có danh hiệu học kỳ, không có Học sinh tiên tiến.',
  ),
  yearTitle: article('Đ.15 k.1', 'V', 'Danh hiệu cao nhất đạt đủ điều kiện.'),
  titleLabel: article('Đ.15 k.1', 'V', 'Tên các danh hiệu.'),
} satisfies Rules;

/** Học sinh Xuất sắc: so many score subjects with a year average of so many tenths. */
export const OUTSTANDING: Cited<{ readonly count: number; readonly tenths: number }> = {
  value: { count: 6, tenths: 90 },
  source: 'TT 22/2021 Đ.15 k.1 a',
  evidence: 'V',
  from: TT22_FROM,
};

type Basis = Pick<TitleBasis, 'academic' | 'conduct' | 'subjects'>;

const learning = oneOf<Basis, AcademicRating>('kết quả học tập', ['good'], ({ academic }) => academic, academicLabel);
const conducting = oneOf<Basis, ConductRating>('kết quả rèn luyện', ['good'], ({ conduct }) => conduct, conductLabel);
const outstanding: Requirement<Basis> = atLeast(
  `số môn có ĐTBmcn từ ${formatScore(OUTSTANDING.value.tenths)}`,
  OUTSTANDING.value.count,
  ({ subjects }) => countFrom(subjects, OUTSTANDING.value.tenths),
  (count) => ({ count, unit: 'môn' }),
);

export const TITLES: readonly Level<PupilTitle, Basis>[] = [
  { outcome: 'outstandingPupil', requires: [conducting, learning, outstanding] },
  { outcome: 'goodPupil', requires: [conducting, learning] },
];

export function yearTitle(
  academic: AcademicRating,
  conduct: ConductRating,
  subjects: readonly SubjectResult[],
): PupilTitle | null {
  return bestLevel(TITLES, { academic, conduct, subjects });
}

/** @returns `null` for a term: there are no titles of a term */
export function explainTitle({ period, ...basis }: TitleBasis): Reasoning | null {
  if (period !== 'year') return null;
  return reasoningOf({
    question: 'Khen thưởng',
    citation: RULES.TITLES,
    levels: TITLES,
    input: basis,
    label: (title) => (title === null ? 'không có danh hiệu' : titleLabel(title)),
  });
}

function countFrom(subjects: readonly SubjectResult[], tenths: number): number {
  return subjects.filter(({ averageTenths }) => (averageTenths ?? 0) >= tenths).length;
}

const LABELS: Readonly<Partial<Record<PupilTitle, string>>> = {
  outstandingPupil: 'Học sinh Xuất sắc',
  goodPupil: 'Học sinh Giỏi',
};

export function titleLabel(title: PupilTitle): string {
  return LABELS[title] ?? '';
}
