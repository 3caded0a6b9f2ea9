import { AppError } from '../../errors/app-error';
import type { Cited, Rules } from '../cited';
import { plainReasoning, type Reasoning } from '../reasons/reasoning';
import type { AcademicRating, ConductRating } from '../regulation';
import { conductLabel } from '../tt58-2011/article-03-conduct';
import { academicLabel } from '../tt58-2011/article-05-academic-labels';

const SOURCE = 'QĐ 12/2006 (bảng quy đổi); Hà Nội 2017-2018; TT 11/2014 Đ.5';
const FROM = '2006-04-05';

export const RULES = {
  pointsOfYear: {
    says: 'Quy đổi hạnh kiểm và học lực mỗi năm THCS ra điểm theo bảng; không có trong bảng thì lấy mức thấp nhất.',
    source: SOURCE,
    evidence: 'V2',
    from: FROM,
  },
  fourYearPoints: {
    says: 'Điểm THCS là tổng bốn năm lớp 6 đến lớp 9; lưu ban lớp nào thì lấy kết quả năm học lại của lớp đó; thiếu năm nào thì không tính.',
    source: SOURCE,
    evidence: 'V',
    from: FROM,
  },
  missingGrades: { says: 'Phải đủ lớp 6, 7, 8, 9.', source: SOURCE, evidence: 'V', from: FROM },
} satisfies Rules;

/** Hundredths, by conduct then học lực. */
export const POINTS: Cited<{
  readonly table: Readonly<Partial<Record<ConductRating, Readonly<Partial<Record<AcademicRating, number>>>>>>;
  readonly other: number;
}> = {
  value: {
    table: {
      good: { excellent: 500, fair: 450, average: 350 },
      fair: { excellent: 450, fair: 400, average: 300 },
      average: { excellent: 350, fair: 300 },
    },
    other: 250,
  },
  source: SOURCE,
  evidence: 'V2',
  from: FROM,
};

export const GRADES: Cited<readonly number[]> = { value: [6, 7, 8, 9], source: SOURCE, evidence: 'V2', from: FROM };

export interface RatedYear {
  readonly grade: number;
  readonly conduct: ConductRating;
  readonly academic: AcademicRating;
}

export function pointsOfYear({ conduct, academic }: Pick<RatedYear, 'conduct' | 'academic'>): number {
  return POINTS.value.table[conduct]?.[academic] ?? POINTS.value.other;
}

export function missingGrades(years: readonly RatedYear[]): readonly number[] {
  return GRADES.value.filter((grade) => !years.some((year) => year.grade === grade));
}

/**
 * @param years in the order they were studied: of a repeated grade the later one counts
 * @returns hundredths
 * @throws AppError `admission.missingYear` when a grade is not there: nothing is guessed
 */
export function fourYearPoints(years: readonly RatedYear[]): number {
  const missing = missingGrades(years);
  if (missing.length > 0) {
    throw new AppError({
      kind: 'invalid',
      code: 'admission.missingYear',
      message: `years: thiếu năm học lớp ${missing.join(', ')}; cần kết quả cả bốn năm lớp 6 đến lớp 9`,
      details: { field: 'years', missing },
    });
  }
  return countedYears(years).reduce((sum, year) => sum + pointsOfYear(year), 0);
}

export function explainFourYears(years: readonly RatedYear[]): Reasoning {
  const counted = countedYears(years);
  const total = fourYearPoints(years);
  return plainReasoning('Điểm THCS', RULES.fourYearPoints, {
    outcome: 'tổng điểm quy đổi bốn năm',
    inputs: counted.map(({ grade, conduct, academic }) => ({
      name: `lớp ${grade}`,
      value: { word: `hạnh kiểm ${conductLabel(conduct)}, học lực ${academicLabel(academic)}` },
    })),
    formulas: [
      {
        symbol: 'Điểm THCS',
        terms: [{ factor: 1, values: counted.map((year) => ({ hundredths: pointsOfYear(year) })) }],
        divisor: 1,
        result: { hundredths: total },
      },
    ],
  });
}

function countedYears(years: readonly RatedYear[]): readonly RatedYear[] {
  return GRADES.value.flatMap((grade) => years.findLast((year) => year.grade === grade) ?? []);
}
