import type { Citation } from '../cited';
import type { Fact } from '../reasons/condition';
import { plainReasoning, type Reasoning } from '../reasons/reasoning';
import type { Paper } from './paper';

/** A candidate's total, in hundredths. */
export interface AdmissionScore {
  /** Every paper was sat and none has 0. */
  readonly eligible: boolean;
  readonly bonus: number;
  /** `null` when a paper was not sat: what is missing does not count as 0. */
  readonly total: number | null;
}

/** The sum of coefficient × paper, of what is carried in (e.g. the four years' points), and of the bonus. */
export function admissionScore(papers: readonly Paper[], carried: number, bonus: number): AdmissionScore {
  let total: number | null = carried + bonus;
  let eligible = true;
  for (const { coefficient, hundredths } of papers) {
    if (hundredths === null || hundredths === 0) eligible = false;
    total = total === null || hundredths === null ? null : total + coefficient * hundredths;
  }
  return { eligible, bonus, total };
}

interface Told {
  readonly citation: Citation;
  readonly papers: readonly Paper[];
  /** Points that are added as they are, by name; those of 0 are left out of the sum. */
  readonly added: readonly { readonly name: string; readonly hundredths: number }[];
  readonly score: AdmissionScore;
  readonly notes?: readonly string[];
}

export function explainAdmissionScore({ citation, papers, added, score, notes = [] }: Told): Reasoning {
  const failing = papers.filter(({ hundredths }) => hundredths === null || hundredths === 0);
  const inputs: Fact[] = papers.map(({ name, hundredths }) => ({
    name,
    value: hundredths === null ? { word: 'không dự thi' } : { hundredths },
  }));
  const terms = [
    ...papers.map(({ coefficient, hundredths }) => ({
      factor: coefficient,
      values: [{ hundredths: hundredths ?? 0 }],
    })),
    ...added
      .filter(({ hundredths }) => hundredths > 0)
      .map(({ hundredths }) => ({ factor: 1, values: [{ hundredths }] })),
  ];
  const formulas =
    score.total === null ? [] : [{ symbol: 'Điểm xét tuyển', terms, divisor: 1, result: { hundredths: score.total } }];
  const refused = failing.map(
    ({ name, hundredths }) => `bài ${name} ${hundredths === null ? 'không dự thi' : 'bị điểm 0'}`,
  );
  return plainReasoning('Xét tuyển lớp 10', citation, {
    outcome: score.eligible ? 'đủ điều kiện xét tuyển' : `không đủ điều kiện xét tuyển: ${refused.join(', ')}`,
    inputs: [...inputs, ...added.map(({ name, hundredths }) => ({ name, value: { hundredths } }))],
    formulas,
    notes,
  });
}
