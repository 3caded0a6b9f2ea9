import { tinos, type Typeface, type Weight } from './typeface';
import { hex, writePdf } from './write-pdf';

/** An official document in the form of NĐ 30/2020/NĐ-CP: heading, number, title, paragraphs, recipients, signature. */
export interface OfficialLetter {
  readonly parentOrganisation: string;
  readonly organisation: string;
  readonly number: string;
  /** E.g. `Long Bình, ngày 05 tháng 9 năm 2026`. */
  readonly placeAndDate: string;
  readonly kind: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly signerPost: string;
  readonly signer: string;
}

const LEFT = 85;
const RIGHT = 595 - 57;
const BOTTOM = 70;
const SIZE = 13;
const LEADING = 19;

export function officialLetter(letter: OfficialLetter): Buffer {
  const typeface = tinos();
  const pages: string[][] = [[]];
  let y = 785;

  const put = (text: string, x: number, weight: Weight = 'regular', size = SIZE): void => {
    pages.at(-1)?.push(show(typeface, text, x, y, weight, size));
  };
  const centred = (text: string, middle: number, weight: Weight, size = SIZE): void =>
    put(text, middle - typeface.widthOf(text, weight, size) / 2, weight, size);
  const down = (points: number): void => {
    y -= points;
    if (y >= BOTTOM) return;
    pages.push([]);
    y = 785;
  };

  centred(letter.parentOrganisation.toUpperCase(), 175, 'regular', 11);
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 420, 'bold', 11);
  down(16);
  centred(letter.organisation.toUpperCase(), 175, 'bold', 11);
  centred('Độc lập - Tự do - Hạnh phúc', 420, 'bold', 12);
  pages.at(-1)?.push(`0.7 w 140 ${y - 5} m 210 ${y - 5} l S 345 ${y - 5} m 495 ${y - 5} l S`);
  down(28);
  centred(`Số: ${letter.number}`, 175, 'regular', 12);
  centred(letter.placeAndDate, 420, 'regular', 12);
  down(40);
  centred(letter.kind.toUpperCase(), 297, 'bold', 14);
  down(LEADING);
  for (const text of wrap(typeface, letter.title, 'bold', 400, 0)) {
    centred(text, 297, 'bold');
    down(LEADING);
  }
  down(12);
  for (const paragraph of letter.paragraphs) {
    for (const [index, text] of wrap(typeface, paragraph, 'regular', RIGHT - LEFT, 28).entries()) {
      put(text, LEFT + (index === 0 ? 28 : 0));
      down(LEADING);
    }
    down(6);
  }
  if (y < BOTTOM + 130) down(y);
  down(10);
  put('Nơi nhận:', LEFT, 'bold', 11);
  centred(letter.signerPost.toUpperCase(), 420, 'bold');
  down(15);
  put('- Như trên;', LEFT, 'regular', 11);
  down(14);
  put('- Lưu: VT.', LEFT, 'regular', 11);
  down(66);
  centred(letter.signer, 420, 'bold');
  return writePdf(
    pages.map((operators) => operators.join('\n')),
    typeface,
    `${letter.number} ${letter.title}`,
  );
}

function show(typeface: Typeface, text: string, x: number, y: number, weight: Weight, size: number): string {
  const runs = typeface
    .runsOf(text, weight)
    .map(({ font, glyphs }) => `/${font} ${size} Tf <${glyphs.map(hex).join('')}> Tj`);
  return `BT ${x.toFixed(2)} ${y.toFixed(2)} Td ${runs.join(' ')} ET`;
}

/** Breaks a text into lines of a width; the first line is shorter by the indent. */
function wrap(typeface: Typeface, text: string, weight: Weight, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    const room = lines.length === 0 ? width - indent : width;
    if (current !== '' && typeface.widthOf(longer, weight, SIZE) > room) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return current === '' ? lines : [...lines, current];
}
