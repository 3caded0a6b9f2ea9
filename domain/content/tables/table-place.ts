const PLACE = /^\[\s*bảng\s+([1-9]\d?)\s*\]$/iu;

/** A line of the text that says where a table stands: `[Bảng 2]` is 2. @returns `null` for any other line */
export function tablePlaceIn(line: string): number | null {
  const number = PLACE.exec(line.normalize('NFC').trim())?.[1];
  return number === undefined ? null : Number(number);
}

/** The line to write into a text for a table, the first is 1. */
export function tablePlace(number: number): string {
  return `[Bảng ${number}]`;
}
