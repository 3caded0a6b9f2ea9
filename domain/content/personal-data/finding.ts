/** Why a passage should not stand on a public page, or only with a reason. */
export type PersonalDataKind = 'phone' | 'idNumber' | 'nameWithBirthday' | 'nameWithScore';

/** One field's text; lines are what a reader sees below each other: paragraphs, items of a list, rows of a table. */
export interface TextPiece {
  /** What the editor calls it, e.g. `Nội dung`. */
  readonly field: string;
  readonly text: string;
}

export interface Finding {
  readonly kind: PersonalDataKind;
  readonly field: string;
  /** Of the field's lines that are not empty, the first is 1. */
  readonly line: number;
  /** The passage, cut to a readable length. */
  readonly excerpt: string;
}

/** A line with its number. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ number: index + 1, text: line }));
}

const LONGEST = 80;

/** The passage that was found with a little of what stands around it. */
export function excerptOf(text: string, from: number, to: number): string {
  const room = Math.max(0, Math.floor((LONGEST - (to - from)) / 2));
  const [start, end] = [Math.max(0, from - room), Math.min(text.length, to + room)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
