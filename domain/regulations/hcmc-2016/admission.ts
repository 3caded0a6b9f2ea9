import { admissionScore, explainAdmissionScore, type AdmissionScore } from '../admission/admission-score';
import { bonusOf, type Bonus, type BonusTable, type Merits } from '../admission/bonus';
import type { Paper } from '../admission/paper';
import type { Cited, Rules } from '../cited';
import type { Reasoning } from '../reasons/reasoning';

/** First day of TT 11/2014/TT-BGDĐT, the national frame of these years. */
const FROM = '2014-04-18';

export const RULES = {
  admit: {
    says: 'Điểm xét tuyển = 2×Ngữ văn + 2×Toán + Ngoại ngữ + điểm cộng thêm; phải dự đủ ba bài, không bài nào 0 điểm; bài chấm lẻ đến 0,25.',
    source: 'TT 11/2014; hướng dẫn của Sở GDĐT TP. Hồ Chí Minh 2014, 2019',
    evidence: 'V2',
    from: FROM,
  },
} satisfies Rules;

export const COEFFICIENTS: Cited<{ readonly literature: number; readonly maths: number; readonly foreign: number }> = {
  value: { literature: 2, maths: 2, foreign: 1 },
  source: 'Hướng dẫn tuyển sinh lớp 10 của Sở GDĐT TP. Hồ Chí Minh 2014, 2019',
  evidence: 'V2',
  from: FROM,
};

/** Published for 2017-2018. The certificate counts until TT 05/2018. */
export const BONUS: Cited<BonusTable> = {
  value: {
    priority: { 1: 300, 2: 200, 3: 100 },
    prize: { first: 200, second: 150, third: 100 },
    certificate: { excellent: 150, fair: 100, average: 50 },
    most: 500,
  },
  note: 'công bố cho năm học 2017-2018, lấy như vậy cho năm học 2016-2017 [I]',
  source: 'Điểm ưu tiên, khuyến khích tuyển sinh lớp 10 TP. Hồ Chí Minh 2017-2018',
  evidence: 'V2',
  from: FROM,
};

/** The three papers in hundredths; `null` was not sat. */
export interface Candidate {
  readonly literature: number | null;
  readonly maths: number | null;
  readonly foreign: number | null;
  readonly merits: Merits;
}

export function admit(candidate: Candidate): AdmissionScore {
  return admissionScore(papersOf(candidate), 0, bonusOf(BONUS, candidate.merits).total);
}

export function explainAdmission(candidate: Candidate): Reasoning {
  const bonus = bonusOf(BONUS, candidate.merits);
  return explainAdmissionScore({
    citation: RULES.admit,
    papers: papersOf(candidate),
    added: [{ name: 'điểm cộng thêm', hundredths: bonus.total }],
    score: admit(candidate),
    notes: notesOn(bonus),
  });
}

function notesOn({ priority, prize, certificate, total }: Bonus): readonly string[] {
  return priority + prize + certificate > total ? ['tổng điểm cộng thêm vượt mức tối đa nên chỉ tính mức tối đa'] : [];
}

function papersOf({ literature, maths, foreign }: Candidate): readonly Paper[] {
  const coefficients = COEFFICIENTS.value;
  return [
    { name: 'Ngữ văn', coefficient: coefficients.literature, hundredths: literature },
    { name: 'Toán', coefficient: coefficients.maths, hundredths: maths },
    { name: 'Ngoại ngữ', coefficient: coefficients.foreign, hundredths: foreign },
  ];
}
