import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packageFile = createRequire(__filename).resolve;

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 700, style: 'normal' },
  { weight: 400, style: 'italic' },
] as const;

/** Vietnamese comes last: of faces whose ranges overlap, the later one is taken. */
const SUBSETS = [
  { name: 'latin-ext', range: 'U+0100-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AA,U+20AC-20C0' },
  { name: 'latin', range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+2212' },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,' +
      'U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
] as const;

let faces: string | undefined;

/**
 * `@font-face` rules of Tinos (metric twin of Times New Roman, which books and papers of the Ministry are set in), the
 * files inside as data: a page that is printed asks no network for anything.
 */
export function tinosFaces(): string {
  faces ??= FACES.flatMap(({ weight, style }) =>
    SUBSETS.map(({ name, range }) => {
      const file = packageFile(`@fontsource/tinos/files/tinos-${name}-${weight}-${style}.woff2`);
      const data = readFileSync(file).toString('base64');
      return (
        `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};unicode-range:${range};` +
        `src:url(data:font/woff2;base64,${data}) format("woff2")}`
      );
    }),
  ).join('\n');
  return faces;
}
