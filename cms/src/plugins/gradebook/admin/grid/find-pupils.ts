import { plainText } from './plain-text';

export interface NamedPupil {
  readonly rollNumber: number;
  readonly code: string;
  readonly fullName: string;
}

/**
 * Rows of the pupils that a query means, in the order of the list: words of the name in any order and with or without
 * diacritics (`an ng`, `Nguyễn An`), the number in the list, or the end of the pupil's code.
 */
export function findPupils(pupils: readonly NamedPupil[], query: string): number[] {
  const words = plainText(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return pupils.flatMap((pupil, row) => (matches(pupil, words) ? [row] : []));
}

function matches({ rollNumber, code, fullName }: NamedPupil, words: readonly string[]): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^\d+$/.test(only)) {
    return String(rollNumber) === only || (only.length >= 3 && code.endsWith(only));
  }
  const names = plainText(fullName).split(' ');
  return words.every((word) => names.some((name) => name.startsWith(word)));
}
