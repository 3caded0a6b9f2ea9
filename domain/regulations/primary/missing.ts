import type { PrimaryYearEnd } from './primary-regulation';

/** Names of what is still to be entered. A test that is missing is named as one: `Toán (kiểm tra)`. */
export function missingOf({ subjects, tests, competences, qualities }: PrimaryYearEnd): readonly string[] {
  return [
    ...missingIn(subjects),
    ...missingIn(tests).map((name) => `${name} (kiểm tra)`),
    ...missingIn(competences),
    ...missingIn(qualities),
  ];
}

/** Nothing to go by is not the same as nothing wrong: a book without subjects has no result either. */
export function isSettled(yearEnd: PrimaryYearEnd): boolean {
  return yearEnd.subjects.size > 0 && missingOf(yearEnd).length === 0;
}

function missingIn(values: ReadonlyMap<string, unknown>): readonly string[] {
  return [...values].filter(([, value]) => value === null).map(([name]) => name);
}
