import { diffWordsWithSpace } from 'diff';

/** A piece of two texts that were laid over each other: in both, only in the present one, or only in the other. */
export interface Piece {
  readonly kind: 'same' | 'leaves' | 'comes';
  readonly text: string;
}

/** Two long texts that have little in common would keep the CMS busy; then each is shown as a whole. */
const MOST_CHANGES = 4_000;
const WITHIN_MS = 500;
/** Vietnamese is written syllable by syllable, with marks that stand in several blocks of Unicode. */
const SYLLABLES = new Intl.Segmenter('vi', { granularity: 'word' });

/** What would leave the present text, and what would come, if the other took its place: by words. */
export function compareTexts(present: string, other: string): readonly Piece[] {
  const changes = diffWordsWithSpace(present.normalize('NFC'), other.normalize('NFC'), {
    intlSegmenter: SYLLABLES,
    maxEditLength: MOST_CHANGES,
    timeout: WITHIN_MS,
  });
  if (changes === undefined) return asWholes(present, other);
  return changes.map(({ added, removed, value }) => ({
    kind: removed ? 'leaves' : added ? 'comes' : 'same',
    text: value,
  }));
}

function asWholes(present: string, other: string): readonly Piece[] {
  const both: readonly Piece[] = [
    { kind: 'leaves', text: present },
    { kind: 'comes', text: other },
  ];
  return both.filter(({ text }) => text !== '');
}
