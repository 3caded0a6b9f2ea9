import type { Period, PeriodResult, Switches } from '@cong-truong/domain/regulations/regulation';

/** A period's result as it is kept, with the readings it rests on and the hash of what it followed from. */
export interface StoredResult extends PeriodResult {
  readonly studentId: string;
  readonly switches: Switches;
  readonly inputHash: Buffer;
}

/** 1 and 2: the terms; 3: the year. */
export type PeriodNumber = 1 | 2 | 3;

export function periodNumber(period: Period): PeriodNumber {
  return period === 'year' ? 3 : period;
}

export function periodOf(number: PeriodNumber): Period {
  return number === 3 ? 'year' : number;
}
