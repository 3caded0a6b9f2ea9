import type { OfferingPlan, Term } from '@cong-truong/domain/regulations/regulation';
import type { AssessmentColumn } from '@cong-truong/domain/scores/column';
import type { Random } from '../random';
import type { TermState } from './class-record';

/** How far the teachers of a class are with entering marks. */
export interface Progress {
  readonly terms: readonly Term[];
  /** 1 and 2: the terms; 3: the year. */
  readonly conductPeriods: readonly (1 | 2 | 3)[];
  readonly states: readonly TermState[];
  /** Share of midterm tests that are still to be made up. */
  readonly pendingShare: number;
  /** Asked once for a column of a class. */
  isEntered(plan: OfferingPlan, column: AssessmentColumn): boolean;
}

const OPEN: readonly TermState[] = [
  { term: 1, state: 'open' },
  { term: 2, state: 'open' },
];

/** Both terms are full and locked; publishing them is left to the workers, who freeze the report cards with it. */
export const CLOSED_YEAR: Progress = {
  terms: [1, 2],
  conductPeriods: [1, 2, 3],
  states: [
    { term: 1, state: 'locked' },
    { term: 2, state: 'locked' },
  ],
  pendingShare: 0,
  isEntered: () => true,
};

/** The first term is full but not yet published. */
export const FULL_FIRST_TERM: Progress = { ...CLOSED_YEAR, terms: [1], conductPeriods: [1], states: OPEN };

/** The first term is full but for one column: what a newcomer types to see the rest happen. */
export function allButOne(subject: string, columnKey: string): Progress {
  return {
    ...FULL_FIRST_TERM,
    isEntered: (plan, column) => plan.subject !== subject || column.key !== columnKey,
  };
}

/** In the middle of the first term: regular and midterm marks mostly there, semester tests still to come. */
export function inProgress(random: Random): Progress {
  return {
    ...FULL_FIRST_TERM,
    pendingShare: 0.004,
    isEntered: (_plan, { kind, ordinal }) =>
      kind !== 'final' && !random.chance(kind === 'midterm' ? 0.12 : (LATE[ordinal] ?? 0.3)),
  };
}

/** Share of regular marks that are not in the book yet, by their ordinal. */
const LATE: Readonly<Record<number, number>> = { 1: 0, 2: 0.1, 3: 0.2 };
