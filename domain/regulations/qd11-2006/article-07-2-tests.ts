import type { Cited, Rules } from '../cited';
import { bestLevel, type Level } from '../reasons/requirement';
import { atLeast, every } from '../reasons/requirements';
import { article, QD11_FROM } from './circular';

export const RULES = {
  RECOGNITION_BY_TESTS: article(
    'Đ.7 k.2 b',
    'V',
    'Chưa được công nhận hoặc nghỉ quá 45 buổi thì dự kiểm tra Toán và Ngữ văn: trung bình hai bài từ 5,0, không bài nào 0 điểm.',
  ),
  recognisedByTests: article('Đ.7 k.2 b', 'I', 'Trung bình hai bài so với 5,0 không làm tròn.'),
} satisfies Rules;

/** The mean of the two papers, in hundredths. */
export const LEAST_MEAN: Cited<number> = { value: 500, source: 'QĐ 11/2006 Đ.7 k.2 b', evidence: 'V', from: QD11_FROM };

/** Both papers in hundredths. */
export interface TestPapers {
  readonly maths: number;
  readonly literature: number;
}

const PAPERS = ['Toán', 'Ngữ văn'] as const;

export const RECOGNITION_BY_TESTS: readonly Level<'tests', TestPapers>[] = [
  {
    outcome: 'tests',
    requires: [
      every(
        'hai bài kiểm tra',
        { relation: 'moreThan', bound: { hundredths: 0 } },
        (papers) => PAPERS.map((name) => [name, name === 'Toán' ? papers.maths : papers.literature] as const),
        (paper) => paper > 0,
        (paper) => ({ hundredths: paper }),
      ),
      atLeast(
        'tổng hai bài',
        PAPERS.length * LEAST_MEAN.value,
        ({ maths, literature }) => maths + literature,
        (hundredths) => ({ hundredths }),
      ),
    ],
  },
];

export function recognisedByTests(papers: TestPapers): boolean {
  return bestLevel(RECOGNITION_BY_TESTS, papers) !== null;
}
