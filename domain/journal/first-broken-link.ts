import type { Breach } from './breach';

/** What is found about the first place of a chain at which something is wrong. Everything before it is as it was appended. */
export interface BrokenPlace {
  readonly place: number;
  /** Does a link stand there? */
  readonly occupied: boolean;
  /** Its content gives its hash. */
  readonly sound: boolean;
  /** What follows, or the head, continues its hash. */
  readonly vouched: boolean;
  /** Where the link stands now that belongs here; null when there is none. */
  readonly heir: number | null;
  /** The hash that stands here is that of the content that stands elsewhere. */
  readonly contentMoved: boolean;
  /** The place that the link that stands here was appended at; null when there is none. */
  readonly home: number | null;
}

/** Names the first broken link and what was done to it, as far as what was left behind tells. */
export function firstBrokenLink(found: BrokenPlace): Breach {
  const { place, occupied, sound, vouched, heir, contentMoved, home } = found;
  if (!occupied) return { kind: heir === null ? 'missing' : 'reordered', seq: place };
  // The link is whole and so is what follows, but not what it continues: that was changed together with its hash.
  if (sound) return { kind: 'altered', seq: place > 1 && vouched ? place - 1 : place };
  if (contentMoved) return { kind: 'reordered', seq: place };
  if (heir !== null) return { kind: home === null ? 'inserted' : 'reordered', seq: place };
  if (home !== null && home > place) return { kind: 'missing', seq: place };
  // It was moved up, so the place that was its own has been taken, by a link that was made to fit.
  if (home !== null) return { kind: 'inserted', seq: home };
  return { kind: 'altered', seq: place };
}
