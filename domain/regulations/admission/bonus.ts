import type { Cited, Rules } from '../cited';

export const RULES = {
  bonusOf: {
    says: 'Mỗi loại điểm cộng chỉ tính mức cao nhất của thí sinh (nhóm ưu tiên [V2], giải và chứng chỉ nghề [I]); tổng không quá mức tối đa của bảng.',
    source: 'Hướng dẫn tuyển sinh lớp 10; TT 11/2014 Đ.7; TT 30/2024 Đ.14',
    evidence: 'V2',
    from: '2014-04-18',
  },
} satisfies Rules;

export type PriorityGroup = 1 | 2 | 3;
/** Nhất, nhì, ba of a contest at provincial level or above. */
export type Prize = 'first' | 'second' | 'third';
export type CertificateGrade = 'excellent' | 'fair' | 'average';

/** Points added to an admission score, in hundredths. */
export interface BonusTable {
  readonly priority: Readonly<Record<PriorityGroup, number>>;
  readonly prize: Readonly<Record<Prize, number>>;
  /** Vocational certificate; `null` where it counts no more. */
  readonly certificate: Readonly<Record<CertificateGrade, number>> | null;
  /** The most that all together may add. */
  readonly most: number;
}

/** What a candidate has, any number of each kind. */
export interface Merits {
  readonly priorityGroups: readonly PriorityGroup[];
  readonly prizes: readonly Prize[];
  readonly certificates: readonly CertificateGrade[];
}

export interface Bonus {
  /** Of each kind the highest alone counts. */
  readonly priority: number;
  readonly prize: number;
  readonly certificate: number;
  /** What is added: never more than the table allows. */
  readonly total: number;
}

export function bonusOf(table: Cited<BonusTable>, { priorityGroups, prizes, certificates }: Merits): Bonus {
  const { priority: groups, prize: places, certificate: grades, most } = table.value;
  const priority = highest(priorityGroups.map((group) => groups[group]));
  const prize = highest(prizes.map((place) => places[place]));
  const certificate = grades === null ? 0 : highest(certificates.map((grade) => grades[grade]));
  return { priority, prize, certificate, total: Math.min(priority + prize + certificate, most) };
}

function highest(points: readonly number[]): number {
  return Math.max(0, ...points);
}
