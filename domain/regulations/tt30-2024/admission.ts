import { admissionScore, explainAdmissionScore, type AdmissionScore } from '../admission/admission-score';
import { bonusOf, type BonusTable, type Merits } from '../admission/bonus';
import type { Paper } from '../admission/paper';
import { articlesOf, type Cited } from '../cited';
import type { Rules } from '../cited';
import type { Reasoning } from '../reasons/reasoning';

/**
 * Thông tư 30/2024/TT-BGDĐT: the frame of admission from 2025-2026. The papers are Toán, Ngữ văn and one more, which is not the same for
 * more than three years running [M]; a province may set coefficients.
 */
export const TT30_2024_FROM = '2025-02-14';
const article = articlesOf('TT 30/2024', TT30_2024_FROM);

export const RULES = {
  admit: article(
    'Đ.12, Đ.14',
    'V',
    'Điểm xét tuyển = Toán + Ngữ văn + môn thứ ba + điểm ưu tiên, khuyến khích; không bài nào 0 điểm [V2].',
  ),
} satisfies Rules;

export const COEFFICIENT: Cited<number> = {
  value: 1,
  source: 'TT 30/2024; TP. Hồ Chí Minh từ 2022 mọi môn hệ số 1',
  evidence: 'V2',
  from: TT30_2024_FROM,
};

export const BONUS: Cited<BonusTable> = {
  value: {
    priority: { 1: 200, 2: 150, 3: 100 },
    prize: { first: 150, second: 100, third: 50 },
    certificate: null,
    most: 350,
  },
  source: 'TT 30/2024 Đ.14',
  evidence: 'V',
  from: TT30_2024_FROM,
};

/** The three papers in hundredths; `null` was not sat. */
export interface Candidate {
  readonly literature: number | null;
  readonly maths: number | null;
  readonly third: number | null;
  readonly merits: Merits;
}

export function admit(candidate: Candidate): AdmissionScore {
  return admissionScore(papersOf(candidate), 0, bonusOf(BONUS, candidate.merits).total);
}

export function explainAdmission(candidate: Candidate): Reasoning {
  return explainAdmissionScore({
    citation: RULES.admit,
    papers: papersOf(candidate),
    added: [{ name: 'điểm ưu tiên, khuyến khích', hundredths: bonusOf(BONUS, candidate.merits).total }],
    score: admit(candidate),
  });
}

function papersOf({ literature, maths, third }: Candidate): readonly Paper[] {
  const coefficient = COEFFICIENT.value;
  return [
    { name: 'Ngữ văn', coefficient, hundredths: literature },
    { name: 'Toán', coefficient, hundredths: maths },
    { name: 'môn thứ ba', coefficient, hundredths: third },
  ];
}
