import type { Cited } from '../cited';

/** Exam papers are marked on the scale of ten in steps of a quarter; in hundredths. */
export const PAPER_STEP: Cited<number> = {
  value: 25,
  source: 'Hướng dẫn tuyển sinh lớp 10 của Sở GDĐT TP. Hồ Chí Minh',
  evidence: 'V2',
  from: '2014-04-18',
};

/** One paper with its coefficient; `null` was not sat. Hundredths. */
export interface Paper {
  readonly name: string;
  readonly coefficient: number;
  readonly hundredths: number | null;
}
