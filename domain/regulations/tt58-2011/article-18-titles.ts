import type { Rules } from '../cited';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level } from '../reasons/requirement';
import { oneOf } from '../reasons/requirements';
import type { AcademicRating, ConductRating, PupilTitle } from '../regulation';
import { conductLabel } from './article-03-conduct';
import { academicLabel } from './article-05-academic-labels';
import { article } from './circular';

export const RULES = {
  TITLES: article(
    'Đ.18 k.1-2',
    'M',
    'Học kỳ hoặc cả năm: Học sinh giỏi khi học lực G và hạnh kiểm T; Học sinh tiên tiến khi học lực từ K và hạnh kiểm từ K.',
  ),
  titleOf: article('Đ.18 k.1-2', 'M', 'Danh hiệu cao nhất đạt đủ điều kiện.'),
  titleLabel: article('Đ.18 k.1-2', 'M', 'Tên các danh hiệu.'),
} satisfies Rules;

interface TitleBasis {
  readonly academic: AcademicRating;
  readonly conduct: ConductRating;
}

const academicIs = (...ratings: readonly AcademicRating[]) =>
  oneOf<TitleBasis, AcademicRating>('học lực', ratings, ({ academic }) => academic, academicLabel);
const conductIs = (...ratings: readonly ConductRating[]) =>
  oneOf<TitleBasis, ConductRating>('hạnh kiểm', ratings, ({ conduct }) => conduct, conductLabel);

export const TITLES: readonly Level<PupilTitle, TitleBasis>[] = [
  { outcome: 'excellentPupil', requires: [academicIs('excellent'), conductIs('good')] },
  { outcome: 'advancedPupil', requires: [academicIs('excellent', 'fair'), conductIs('good', 'fair')] },
];

export function titleOf(academic: AcademicRating, conduct: ConductRating): PupilTitle | null {
  return bestLevel(TITLES, { academic, conduct });
}

export function explainTitle(academic: AcademicRating, conduct: ConductRating): Reasoning {
  return reasoningOf({
    question: 'Danh hiệu',
    citation: RULES.TITLES,
    levels: TITLES,
    input: { academic, conduct },
    label: (title) => (title === null ? 'không có danh hiệu' : titleLabel(title)),
  });
}

const LABELS: Readonly<Partial<Record<PupilTitle, string>>> = {
  excellentPupil: 'Học sinh giỏi',
  advancedPupil: 'Học sinh tiên tiến',
};

export function titleLabel(title: PupilTitle): string {
  return LABELS[title] ?? '';
}
