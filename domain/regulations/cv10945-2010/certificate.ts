import type { CertificateGrade } from '../admission/bonus';
import { articlesOf, type Cited, type Rules } from '../cited';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level } from '../reasons/requirement';
import { atLeast, tenths } from '../reasons/requirements';
import { roundedQuotient } from '../rounding';

/** Công văn 10945/BGDĐT-GDTrH: the vocational certificate (nghề phổ thông), 70 lessons in lower secondary school [M]. */
const FROM = '2010-12-27';
const SOURCE = 'CV 10945/BGDĐT-GDTrH';
const article = articlesOf(SOURCE, FROM);

export const RULES = {
  certificateAverage: article(
    '(cách tính)',
    'M',
    'ĐXL = (lý thuyết + 3×thực hành) / 4, làm tròn đến một chữ số thập phân [I].',
  ),
  gradeOf: article(
    '(xếp loại)',
    'M',
    'Giỏi: ĐXL từ 9,0, không bài nào dưới 7; Khá: từ 7,0, không bài nào dưới 5; Trung bình: từ 5,0, không bài nào dưới 3.',
  ),
  GRADE_LEVELS: article('(xếp loại)', 'M', 'Loại cao nhất đạt đủ điều kiện.'),
  gradeLabel: article('(xếp loại)', 'M', 'Tên các loại chứng chỉ nghề.'),
} satisfies Rules;

export const COEFFICIENTS: Cited<{ readonly theory: number; readonly practice: number }> = {
  value: { theory: 1, practice: 3 },
  source: SOURCE,
  evidence: 'M',
  from: FROM,
};

/** Best first; tenths. What reaches none has no certificate. */
export const GRADES: Cited<
  readonly { readonly grade: CertificateGrade; readonly average: number; readonly paper: number }[]
> = {
  value: [
    { grade: 'excellent', average: 90, paper: 70 },
    { grade: 'fair', average: 70, paper: 50 },
    { grade: 'average', average: 50, paper: 30 },
  ],
  source: SOURCE,
  evidence: 'M',
  from: FROM,
};

/** Both parts in tenths. */
export interface Papers {
  readonly theory: number;
  readonly practice: number;
}

export function certificateAverage({ theory, practice }: Papers): number {
  const weights = COEFFICIENTS.value;
  return roundedQuotient(weights.theory * theory + weights.practice * practice, weights.theory + weights.practice);
}

export const GRADE_LEVELS: readonly Level<CertificateGrade, Papers>[] = GRADES.value.map(
  ({ grade, average, paper }) => ({
    outcome: grade,
    requires: [
      atLeast('ĐXL', average, certificateAverage, tenths),
      atLeast('bài thấp hơn', paper, ({ theory, practice }: Papers) => Math.min(theory, practice), tenths),
    ],
  }),
);

export function gradeOf(papers: Papers): CertificateGrade | null {
  return bestLevel(GRADE_LEVELS, papers);
}

export function explainGrade(papers: Papers): Reasoning {
  const weights = COEFFICIENTS.value;
  return reasoningOf({
    question: 'Xếp loại chứng chỉ nghề phổ thông',
    citation: RULES.gradeOf,
    levels: GRADE_LEVELS,
    input: papers,
    label: (grade) => (grade === null ? 'không xếp loại' : gradeLabel(grade)),
    formulas: [
      {
        symbol: 'ĐXL',
        terms: [
          { factor: weights.theory, values: [tenths(papers.theory)] },
          { factor: weights.practice, values: [tenths(papers.practice)] },
        ],
        divisor: weights.theory + weights.practice,
        result: tenths(certificateAverage(papers)),
      },
    ],
  });
}

const LABELS: Readonly<Record<CertificateGrade, string>> = { excellent: 'Giỏi', fair: 'Khá', average: 'Trung bình' };

export function gradeLabel(grade: CertificateGrade): string {
  return LABELS[grade];
}
