/** The parts of a Vietnamese name: `Nguyễn Thị Minh Anh` is family `Nguyễn`, middle `Thị Minh`, given `Anh`. */
export interface NameParts {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/** One spelling for one name: composed letters (NFC), single spaces, none at the ends. */
export function normaliseName(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The first word is the family name and the last the given name; a single word is a given name. */
export function splitName(fullName: string): NameParts {
  const words = normaliseName(fullName).split(' ');
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { family, middle: words.join(' '), given };
}
