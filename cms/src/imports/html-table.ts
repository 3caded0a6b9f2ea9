import { checkTables } from '@cong-truong/domain/content/tables/check-tables';
import { readTables, TABLE_LIMITS, type ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { attributeOf, childrenOf, nameOf, textOf, type MarkupNode } from './xml';

const SILENT = ['script', 'style', 'noscript', 'template'];
/** Our cells hold words alone: where there is more, the text keeps it. */
const NOT_IN_CELLS = ['a', 'table', 'img', 'iframe', 'svg', 'object'];

/**
 * A table of an old page, cells as plain words.
 *
 * @returns `null` for what was laid out as a table (pictures, links, tables within, one column), for what is too large to be one, and
 * for cells that reach over others
 */
export function tableOf(node: MarkupNode): ContentTable | null {
  const lines = rowsIn(node);
  const cells = lines.map((row) => childrenOf(row).filter((cell) => ['td', 'th'].includes(nameOf(cell))));
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const isLayout = cells.flat().some((cell) => spans(cell) || contains(cell, NOT_IN_CELLS));
  if (isLayout || lines.length < 2 || widest < 2) return null;
  const caption = childrenOf(node).find((child) => nameOf(child) === 'caption');
  const headings = (row: readonly MarkupNode[]) => row.length > 0 && row.every((cell) => nameOf(cell) === 'th');
  const given = [
    {
      caption: (caption ? wordsOf(caption) : '').slice(0, TABLE_LIMITS.captionLength),
      headRow: headings(cells[0] ?? []),
      headColumn: cells.slice(1).every(([first]) => first !== undefined && nameOf(first) === 'th'),
      rows: cells.map((row) => row.map(wordsOf)),
    },
  ];
  return checkTables(given) === null ? (readTables(given)?.[0] ?? null) : null;
}

function rowsIn(node: MarkupNode): readonly MarkupNode[] {
  return childrenOf(node).flatMap((child) => {
    if (nameOf(child) === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(nameOf(child)) ? rowsIn(child) : [];
  });
}

function spans(cell: MarkupNode): boolean {
  return ['colspan', 'rowspan'].some((name) => !['', '1'].includes(attributeOf(cell, name).trim()));
}

function contains(node: MarkupNode, names: readonly string[]): boolean {
  return childrenOf(node).some((child) => names.includes(nameOf(child)) || contains(child, names));
}

function wordsOf(node: MarkupNode): string {
  return spokenIn(node)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** Paragraphs and line breaks of a cell part its words. */
function spokenIn(node: MarkupNode): string {
  if (SILENT.includes(nameOf(node))) return '';
  if (['br', 'p', 'div', 'li'].includes(nameOf(node))) return ` ${childrenOf(node).map(spokenIn).join('')} `;
  return childrenOf(node).length === 0 ? textOf(node) : childrenOf(node).map(spokenIn).join('');
}
