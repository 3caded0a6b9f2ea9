import type { Cited, Rules } from '../cited';
import { plainReasoning, type Reasoning } from '../reasons/reasoning';

const FROM = '2021-07-01';

export const RULES = {
  admit: {
    says: 'Năm 2021-2022 không thi vì dịch: điểm xét tuyển = tổng ĐTBmcn lớp 9 của Ngữ văn, Toán, Ngoại ngữ + điểm ưu tiên.',
    source: 'Phương án tuyển sinh lớp 10 năm học 2021-2022 của TP. Hồ Chí Minh',
    evidence: 'V2',
    from: FROM,
  },
} satisfies Rules;

/** Hundredths in a tenth: averages are tenths, totals hundredths. */
export const PER_TENTH: Cited<number> = {
  value: 10,
  source: 'Phương án tuyển sinh lớp 10 năm học 2021-2022 của TP. Hồ Chí Minh',
  evidence: 'V2',
  from: FROM,
};

/** Year averages of grade 9 in tenths. */
export interface Candidate {
  readonly literature: number;
  readonly maths: number;
  readonly foreign: number;
  /** Points of priority, in hundredths. */
  readonly priority: number;
}

/** @returns hundredths */
export function admit({ literature, maths, foreign, priority }: Candidate): number {
  return (literature + maths + foreign) * PER_TENTH.value + priority;
}

export function explainAdmission(candidate: Candidate): Reasoning {
  const { literature, maths, foreign, priority } = candidate;
  const total = admit(candidate);
  return plainReasoning('Xét tuyển lớp 10', RULES.admit, {
    outcome: 'đủ điều kiện xét tuyển',
    formulas: [
      {
        symbol: 'Điểm xét tuyển',
        terms: [
          { factor: 1, values: [{ tenths: literature }, { tenths: maths }, { tenths: foreign }] },
          ...(priority > 0 ? [{ factor: 1, values: [{ hundredths: priority }] }] : []),
        ],
        divisor: 1,
        result: { hundredths: total },
      },
    ],
  });
}
