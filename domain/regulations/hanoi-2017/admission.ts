import { admissionScore, explainAdmissionScore, type AdmissionScore } from '../admission/admission-score';
import type { Paper } from '../admission/paper';
import type { Cited, Rules } from '../cited';
import type { Reasoning } from '../reasons/reasoning';

const SOURCE = 'Tuyển sinh lớp 10 Hà Nội 2017-2018';
const FROM = '2014-04-18';

export const RULES = {
  admit: {
    says: 'Điểm xét tuyển = điểm THCS + 2×(Ngữ văn + Toán) + điểm cộng thêm không quá 6; không bài nào 0 điểm [I].',
    source: SOURCE,
    evidence: 'V2',
    from: FROM,
  },
} satisfies Rules;

export const COEFFICIENT: Cited<number> = { value: 2, source: SOURCE, evidence: 'V2', from: FROM };
/** Hundredths. */
export const MOST_BONUS: Cited<number> = { value: 600, source: SOURCE, evidence: 'V2', from: FROM };

/** All in hundredths; a paper that is `null` was not sat. */
export interface Candidate {
  readonly fourYears: number;
  readonly literature: number | null;
  readonly maths: number | null;
  readonly bonus: number;
}

export function admit(candidate: Candidate): AdmissionScore {
  return admissionScore(papersOf(candidate), candidate.fourYears, Math.min(candidate.bonus, MOST_BONUS.value));
}

export function explainAdmission(candidate: Candidate): Reasoning {
  const score = admit(candidate);
  return explainAdmissionScore({
    citation: RULES.admit,
    papers: papersOf(candidate),
    added: [
      { name: 'điểm THCS', hundredths: candidate.fourYears },
      { name: 'điểm cộng thêm', hundredths: score.bonus },
    ],
    score,
    notes: score.bonus < candidate.bonus ? ['điểm cộng thêm vượt mức tối đa nên chỉ tính mức tối đa'] : [],
  });
}

function papersOf({ literature, maths }: Candidate): readonly Paper[] {
  const coefficient = COEFFICIENT.value;
  return [
    { name: 'Ngữ văn', coefficient, hundredths: literature },
    { name: 'Toán', coefficient, hundredths: maths },
  ];
}
