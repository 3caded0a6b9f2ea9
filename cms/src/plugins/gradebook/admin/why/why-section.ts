import { citationWords } from '@cong-truong/domain/why/citation-words';

/** `met`, `unmet`: a condition of a level; `next`: what would lead to the next level. */
export type WhyTone = 'formula' | 'met' | 'unmet' | 'next' | 'plain';

export interface WhyLine {
  readonly tone: WhyTone;
  readonly text: string;
}

/** Why one average or rating is what it is, ready to be shown to a teacher. */
export interface WhySection {
  readonly key: string;
  readonly heading: string;
  readonly outcome: string;
  readonly lines: readonly WhyLine[];
  /** Circular and article in words; `null` where no rule was applied. */
  readonly source: string | null;
}

export function line(tone: WhyTone, text: string): WhyLine {
  return { tone, text };
}

/** The Vietnamese rendering of `domain/regulations` begins each kind of line in its own way. */
const BEGINNINGS: readonly (readonly [RegExp, WhyTone])[] = [
  [/^Đủ điều kiện/, 'met'],
  [/^Chưa đủ điều kiện/, 'unmet'],
  [/^Muốn được/, 'next'],
  [/^\S+( \S+)* = \(?\d/, 'formula'],
];

/**
 * A rendering of `domain/regulations` as a section. Its first line tells question, outcome and article, which have places of their own
 * here.
 */
export function sectionOf(
  rendered: readonly string[],
  { key, heading, outcome, source }: Omit<WhySection, 'lines' | 'source'> & { readonly source: string },
): WhySection {
  const lines = rendered.slice(1).map((text) => line(toneOf(text), text));
  return { key, heading, outcome, lines, source: citationWords(source) };
}

function toneOf(text: string): WhyTone {
  return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1] ?? 'plain';
}
