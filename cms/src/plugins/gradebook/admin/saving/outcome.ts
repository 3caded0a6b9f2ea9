import type { CellRef } from './cell';
import type { StoredAnswer } from './settle';

/** What became of a request to save, as far as the queue must tell cases apart. */
export type SaveOutcome<V> =
  | { readonly kind: 'stored'; readonly answer: StoredAnswer<V> }
  | { readonly kind: 'rejected'; readonly cells: readonly { readonly ref: CellRef; readonly message: string }[] }
  | { readonly kind: 'unreachable'; readonly offline: boolean }
  | { readonly kind: 'signedOut'; readonly otherPerson: boolean }
  | { readonly kind: 'closed'; readonly message: string }
  | { readonly kind: 'stopped'; readonly message: string };
