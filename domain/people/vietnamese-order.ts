import { splitName } from './vietnamese-name';

/** The 29 letters of the Vietnamese alphabet in order, with f, j, w and z where the Latin alphabet has them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Tone marks in dictionary order: none (ngang), huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** Breve, circumflex and horn make other letters; they stay on their letter. */
const TONE_PATTERN = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * A key that sorts names as a grade book does: by given name, then middle names, then family name, each in Vietnamese
 * alphabetical order with the tone deciding last. Plain ASCII, compared unit by unit, so JavaScript's `<` and PostgreSQL's
 * collation "C" give one order on every machine; `Intl.Collator` differs between engines.
 */
export function nameSortKey(fullName: string): string {
  const { family, middle, given } = splitName(fullName);
  return [given, middle, family].map(partKey).join('!');
}

/** Compares two full names in the order of the book. */
export function compareNames(left: string, right: string): number {
  const leftKey = nameSortKey(left);
  const rightKey = nameSortKey(right);
  if (leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}

/** Letters of all words first, tones after them: An before Án, but Án before Anh. */
function partKey(part: string): string {
  let letters = '';
  let tones = '';
  for (const word of part.toLowerCase().split(' ')) {
    if (letters !== '') letters += '"';
    for (const letter of word.normalize('NFC')) {
      const { base, tone } = analysed(letter);
      const code = letterCode(base);
      if (code === '') continue;
      letters += code;
      tones += String(tone);
    }
  }
  return `${letters}!${tones}`;
}

function analysed(letter: string): { base: string; tone: number } {
  const decomposed = letter.normalize('NFD');
  const mark = TONE_PATTERN.exec(decomposed)?.[0];
  const tone = TONES.findIndex((candidate) => candidate === mark) + 1;
  return { base: decomposed.replace(TONE_PATTERN, '').normalize('NFC'), tone };
}

/** Two digits for a letter of the alphabet; other letters come after it by code point; signs (K'Brơi) do not count. */
function letterCode(base: string): string {
  const place = ALPHABET.indexOf(base);
  if (place >= 0) return String(place + 10);
  if (!/[\p{L}\p{N}]/u.test(base)) return '';
  return `~${(base.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}
