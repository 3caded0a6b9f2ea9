import { cssString } from './css-string';

export interface RunningFooter {
  readonly left: string;
  readonly right: string;
}

/**
 * Height of a row so that the class fits one page, in whole pixels (1/96 inch): fractions make lines of text dance. A
 * larger class runs over to a second page, under the same heads.
 *
 * @param room what the rows may take of the page
 */
function rowHeight(pupils: number, room: number, tallest: number): string {
  return `${Math.min(tallest, Math.max(15, Math.floor(room / Math.max(pupils, 1))))}px`;
}

/**
 * The browser would lay the book out for a screen, before and after printing, and for one page without end, before it does for paper:
 * together twice the work of paper. What is far below the screen's edge it leaves out until it is printed. The specimen stands above that
 * edge, so that the fonts are read before.
 */
const FOR_PAPER_ALONE = `.sheet { content-visibility: auto; contain-intrinsic-height: 2000px; }
@media screen { .specimen { height: 60000px; } }
@media print { .specimen { display: none; } }`;

/** The style sheet of the book. Black on white: the book is printed, signed and kept. */
export function styles(footer: RunningFooter, pupils: number): string {
  return `@page { size: A4 portrait; margin: 9mm 9mm 12mm 15mm; font: 7.5pt Tinos; color: #000;
  @bottom-left { content: ${cssString(footer.left)}; vertical-align: top; padding-top: 1.5mm; }
  @bottom-right { content: ${cssString(footer.right)} " · Trang " counter(page) "/" counter(pages); vertical-align: top; padding-top: 1.5mm; }
}
@page cover { margin: 12mm 12mm 12mm 18mm; @bottom-left { content: none; } @bottom-right { content: none; } }
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; }
body { font: 9.5pt/1.15 Tinos, serif; color: #000; font-variant-numeric: lining-nums tabular-nums; }
${FOR_PAPER_ALONE}
/* The padding keeps the ink of accented capitals off the page before. */
.sheet { break-after: page; padding: 1mm 0.2mm 0 0; }
.sheet:last-child { break-after: auto; }
h1, h2, p { margin: 0; }
h2 { font-size: 12pt; text-align: center; text-transform: uppercase; }
.under { text-align: center; font-size: 9.5pt; margin: 0.6mm 0 1.6mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0 0.7mm; height: ${rowHeight(pupils, 812, 20)}; line-height: 1.02; overflow-wrap: anywhere; }
th { font-weight: 700; font-size: 8.5pt; text-align: center; vertical-align: middle; padding: 0.5mm 0.3mm; }
td { vertical-align: middle; }
tbody tr:nth-child(5n) td { border-bottom-width: 0.45mm; }
thead tr:last-child th { border-bottom-width: 0.45mm; }
.number, .mark { text-align: center; }
.mark { padding: 0; }
.result { font-weight: 700; }
.small { font-size: 7.6pt; line-height: 1; }
.smaller { font-size: 6.8pt; line-height: 1; }
tr.left td { color: #c00000; text-decoration: line-through; text-decoration-thickness: 0.25mm; }
tr.left td.note { text-decoration: none; }
.turned { writing-mode: vertical-rl; transform: rotate(180deg); display: inline-block; max-height: 27mm; line-height: 1.05; text-align: left; }
.turned.long { font-size: 7pt; }
th.turn { height: 28mm; vertical-align: bottom; padding: 0.8mm 0; }
.after { display: flex; justify-content: space-between; gap: 6mm; margin-top: 2mm; break-inside: avoid; }
.after table { width: auto; }
/* Beside the widest table: a page that is wider than the paper would be shrunk as a whole. */
.after .signature { min-width: 46mm; }
.after th, .after td { white-space: nowrap; padding: 0.2mm 1.6mm; height: auto; font-size: 8.5pt; text-align: center; }
.tallies { display: flex; flex-wrap: wrap; gap: 1.5mm 5mm; margin-top: 2mm; break-inside: avoid; font-size: 8.5pt; }
.tallies b { margin-right: 1mm; }
.notes { font-size: 8.5pt; line-height: 1.3; }
.signatures { display: flex; justify-content: space-between; align-items: flex-end; break-inside: avoid; margin-top: 2mm; }
.signature { text-align: center; min-width: 52mm; font-size: 9.5pt; }
.signature .when { font-style: italic; }
.signature .how { font-style: italic; font-size: 8.5pt; }
.signature .room { height: 15mm; }
.signature .name { font-weight: 700; min-height: 4mm; }
.cover { page: cover; height: 271mm; margin: 0.3mm; border: 0.5mm solid #000; outline: 0.25mm solid #000; outline-offset: -1.6mm; padding: 12mm 12mm 9mm;
  display: flex; flex-direction: column; text-align: center; }
.cover .authority { font-size: 12pt; text-transform: uppercase; line-height: 1.35; }
.cover .school { font-size: 13pt; font-weight: 700; text-transform: uppercase; line-height: 1.4; }
.cover .rule { width: 44mm; border-top: 0.3mm solid #000; margin: 1.5mm auto 0; }
.cover h1 { font-size: 30pt; line-height: 1.25; text-transform: uppercase; margin-top: 46mm; }
.cover .subtitle { font-size: 14pt; margin-top: 2mm; }
.cover .term { font-size: 17pt; font-weight: 700; text-transform: uppercase; margin-top: 9mm; }
.cover dl { margin: 22mm auto 0; display: grid; grid-template-columns: auto auto; gap: 3.2mm 5mm; text-align: left; font-size: 14pt; }
.cover dt { margin: 0; }
.cover dd { margin: 0; font-weight: 700; }
.cover .regulation { font-size: 11pt; font-style: italic; margin-top: 12mm; }
.cover .signatures { margin-top: auto; }
.cover .signature { font-size: 12pt; min-width: 66mm; }
.cover .signature .room { height: 24mm; }
.teachers td { height: 9.5mm; font-size: 10.5pt; padding: 0 1.5mm; }
.register table { font-size: 9pt; }
.register td { height: ${rowHeight(pupils, 940, 24)}; }
.summary td { height: ${rowHeight(pupils, 735, 20)}; }
`;
}
