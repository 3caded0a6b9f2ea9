import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packageFile = createRequire(__filename).resolve;

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 700, style: 'normal' },
  { weight: 400, style: 'italic' },
] as const;

interface Subset {
  readonly name: string;
  readonly range: string;
  /** One of its letters. */
  readonly specimen: string;
  /** Matches text that needs the subset. */
  readonly letters: RegExp;
}

/**
 * Vietnamese is written with the first two. The last holds the letters of Europe's other languages; it is four times as heavy, and a
 * page that has none of them goes without.
 */
const SUBSETS: readonly Subset[] = [
  {
    name: 'latin',
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2212',
    specimen: 'A',
    letters: /[^]/u,
  },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
      'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    specimen: 'ạ',
    letters: /[\u0100-\uffff]/u,
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-0101,U+0104-010F,U+0112-0127,U+012A-0167,U+016A-019F,U+01A2-01AE,U+01B1-02BA,U+1E00-1E9F,U+20A0-20AA',
    specimen: 'ǎ',
    letters:
      /[\u0100-\u0101\u0104-\u010f\u0112-\u0127\u012a-\u0167\u016a-\u019f\u01a2-\u01ae\u01b1-\u02ba\u1e00-\u1e9f\u20a0-\u20aa]/u,
  },
];

const rules = new Map<string, string>();

/**
 * `@font-face` rules of Tinos (metric twin of Times New Roman, which books and papers of the Ministry are set in) for this text, the
 * files inside as data: a page that is printed asks no network for anything.
 */
export function tinosFaces(text: string): string {
  return SUBSETS.filter(({ letters }) => letters.test(text))
    .map(rulesOf)
    .join('\n');
}

/** A letter of each file that the text needs: shown in every face, it has the browser read the files before the text is laid out. */
export function tinosSpecimen(text: string): string {
  return SUBSETS.filter(({ letters }) => letters.test(text))
    .map(({ specimen }) => specimen)
    .join('');
}

function rulesOf({ name, range }: Subset): string {
  const known = rules.get(name);
  if (known !== undefined) return known;
  const made = FACES.map(({ weight, style }) => {
    const file = packageFile(`@fontsource/tinos/files/tinos-${name}-${weight}-${style}.woff2`);
    const data = readFileSync(file).toString('base64');
    return (
      `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};unicode-range:${range};` +
      `src:url(data:font/woff2;base64,${data}) format("woff2")}`
    );
  }).join('\n');
  rules.set(name, made);
  return made;
}
