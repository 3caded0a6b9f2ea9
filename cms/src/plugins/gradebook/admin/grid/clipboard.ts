/** A block of cells as text, row by row. Rows may differ in length. */
export type TextBlock = readonly (readonly string[])[];

/**
 * Reads what Excel, LibreOffice and Google Sheets put on the clipboard: cells between tabs, rows between line ends, a cell
 * with a line end or a quotation mark between quotation marks.
 */
export function parseBlock(text: string): TextBlock {
  const rows: string[][] = [];
  let row: string[] = [];
  let index = 0;
  while (index <= text.length) {
    const cell = text[index] === '"' ? quotedCell(text, index) : plainCell(text, index);
    row.push(cell.text);
    const end = text[cell.end];
    index = cell.end + 1;
    if (end === '\t') continue;
    if (end === '\r' && text[index] === '\n') index += 1;
    rows.push(row);
    row = [];
    // The line end after the last row opens no new one.
    if (end === undefined || index >= text.length) break;
  }
  return rows;
}

/** Writes a block for a spreadsheet. */
export function formatBlock(block: TextBlock): string {
  return block.map((row) => row.map(writeCell).join('\t')).join('\r\n');
}

export function isSingleCell(block: TextBlock): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

interface CellText {
  readonly text: string;
  /** Index of the character that ended the cell. */
  readonly end: number;
}

function plainCell(text: string, start: number): CellText {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

/** A cell that begins with a quotation mark but is not closed before a separator is taken as it stands. */
function quotedCell(text: string, start: number): CellText {
  let content = '';
  let index = start + 1;
  while (index < text.length) {
    if (text[index] !== '"') {
      content += text[index];
      index += 1;
    } else if (text[index + 1] === '"') {
      content += '"';
      index += 2;
    } else {
      const after = text[index + 1];
      const closes = after === undefined || after === '\t' || after === '\n' || after === '\r';
      return closes ? { text: content, end: index + 1 } : plainCell(text, start);
    }
  }
  return plainCell(text, start);
}

function writeCell(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
