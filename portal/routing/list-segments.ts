import { pageNumber } from './page-number';

/** Reads what may follow a list's address: nothing, or `trang/<n>`. @returns null for anything else */
export function listPageOf(segments: readonly string[] | undefined): number | null {
  const [word, number, ...others] = segments ?? [];
  if (word === undefined) return 1;
  return word === 'trang' && number !== undefined && others.length === 0 ? pageNumber(number) : null;
}
