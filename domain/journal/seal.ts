import type { IsoDate } from '../calendar/school-date';

/** What is signed of a school's journal once a day: how far the chain went, and its hash there. */
export interface JournalHead {
  readonly schoolCode: string;
  /** Runs from 1 in each school: a seal that was taken out leaves a hole. */
  readonly number: number;
  /** The day in Vietnam; a school has one seal a day. */
  readonly day: IsoDate;
  /** The newest link. */
  readonly seq: number;
  /** Its hash, in hexadecimal digits. */
  readonly hash: string;
  /** In UTC with microseconds, as PostgreSQL keeps them: `2026-11-24T00:10:00.000000Z`. */
  readonly at: string;
}

export interface JournalSeal extends JournalHead {
  /** Which key signed. */
  readonly keyId: string;
  /** Ed25519, base64url. */
  readonly signature: string;
}

/** Told in the text that is signed: a signature of something else never passes for one of a seal. */
const PURPOSE = 'cong-truong/journal-seal/1';

/** The text that is signed; never to be changed, or no seal of before can be checked. */
export function sealText({ schoolCode, number, day, seq, hash, at }: JournalHead, keyId: string): string {
  return JSON.stringify([PURPOSE, schoolCode, number, day, seq, hash, at, keyId]);
}
