import type { Rules } from '../cited';
import { plainReasoning, type Reasoning } from '../reasons/reasoning';
import type { ConductRating, PupilYearRecord } from '../regulation';
import { article } from './circular';

export const RULES = {
  CONDUCT_RATINGS: article(
    'Đ.3 k.2',
    'V',
    'Hạnh kiểm học kỳ và cả năm có 4 loại: tốt (T), khá (K), trung bình (Tb), yếu (Y).',
  ),
  conductLabel: article('Đ.3 k.2', 'V', 'Tên các loại hạnh kiểm.'),
  yearConduct: article(
    'Đ.3 k.3',
    'V',
    'Hạnh kiểm cả năm chủ yếu căn cứ hạnh kiểm học kỳ II và sự tiến bộ: do người quyết định, không có công thức.',
  ),
  proposedYearConduct: article(
    'Đ.3 k.3',
    'I',
    'Phần mềm đề nghị loại của học kỳ II để giáo viên chủ nhiệm xác nhận hoặc đổi.',
  ),
} satisfies Rules;

/** Best first. */
export const CONDUCT_RATINGS: readonly ConductRating[] = ['good', 'fair', 'average', 'weak'];

const LABELS: Readonly<Partial<Record<ConductRating, string>>> = {
  good: 'Tốt',
  fair: 'Khá',
  average: 'Trung bình',
  weak: 'Yếu',
};

export function conductLabel(rating: ConductRating): string {
  return LABELS[rating] ?? '';
}

/** There is no formula: a person decides, so without that decision the year has no rating. */
export function yearConduct(record: PupilYearRecord): ConductRating | null {
  return record.yearConduct;
}

/** What a screen offers the homeroom teacher to confirm or change: the rating of the second term. */
export function proposedYearConduct(record: PupilYearRecord): ConductRating | null {
  return record.terms[1].conduct;
}

export function explainYearConduct(record: PupilYearRecord): Reasoning | null {
  const rating = yearConduct(record);
  if (rating === null) return null;
  const word = (term: ConductRating | null) => ({ word: term === null ? 'chưa xếp' : conductLabel(term) });
  return plainReasoning('Hạnh kiểm cả năm', RULES.yearConduct, {
    outcome: conductLabel(rating),
    inputs: [
      { name: 'học kỳ I', value: word(record.terms[0].conduct) },
      { name: 'học kỳ II', value: word(record.terms[1].conduct) },
    ],
    notes: ['giáo viên chủ nhiệm xếp, chủ yếu căn cứ hạnh kiểm học kỳ II và sự tiến bộ; không có công thức'],
  });
}
