import type { Term } from '../regulations/regulation';
import type { AssessmentKind, ColumnKey } from '../scores/column';

/** What a window is set for; columns of all circulars fall under one of them. */
export const WINDOW_KINDS = ['regular', 'midterm', 'final'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

/** Where a window holds: from the widest place to the most particular one. */
export type WindowPlace =
  | { readonly kind: 'school' }
  | { readonly kind: 'grade'; readonly gradeLevel: number }
  | { readonly kind: 'class'; readonly classId: string }
  | { readonly kind: 'column'; readonly classId: string; readonly offeringId: string; readonly column: ColumnKey };

/** When marks of a kind may be entered in a term: from the minute `opensAt` until the minute `closesAt` begins. */
export interface EntryWindow {
  readonly term: Term;
  readonly kind: WindowKind;
  readonly place: WindowPlace;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** One column of a subject in a class. */
export interface EntryColumn {
  readonly term: Term;
  readonly gradeLevel: number;
  readonly classId: string;
  readonly offeringId: string;
  readonly kind: AssessmentKind;
  readonly column: ColumnKey;
}

export type EntryState = 'notYet' | 'open' | 'closed';

/** TT 58/2011 knows no midterm: its periodic tests stand between the regular ones and the final, and share that window [I]. */
export function windowKindOf(kind: AssessmentKind): WindowKind {
  switch (kind) {
    case 'oral':
    case 'quiz':
    case 'regular':
      return 'regular';
    case 'periodic':
    case 'midterm':
      return 'midterm';
    case 'final':
      return 'final';
  }
}

const RANKS: Readonly<Record<WindowPlace['kind'], number>> = { school: 0, grade: 1, class: 2, column: 3 };

/** The window that counts for a column: the most particular one. `null`: none was set, entry is open with the term. */
export function windowOf<W extends EntryWindow>(windows: readonly W[], column: EntryColumn): W | null {
  return windows
    .filter(
      ({ term, kind, place }) => term === column.term && kind === windowKindOf(column.kind) && covers(place, column),
    )
    .reduce<W | null>((best, next) => (best && RANKS[best.place.kind] >= RANKS[next.place.kind] ? best : next), null);
}

/** The same as `edu.closed_entry` decides: the first minute is inside, the last one is not. */
export function entryState({ opensAt, closesAt }: Pick<EntryWindow, 'opensAt' | 'closesAt'>, now: Date): EntryState {
  if (now >= closesAt) return 'closed';
  return now < opensAt ? 'notYet' : 'open';
}

function covers(place: WindowPlace, column: EntryColumn): boolean {
  switch (place.kind) {
    case 'school':
      return true;
    case 'grade':
      return place.gradeLevel === column.gradeLevel;
    case 'class':
      return place.classId === column.classId;
    case 'column':
      return place.offeringId === column.offeringId && place.column === column.column;
  }
}
