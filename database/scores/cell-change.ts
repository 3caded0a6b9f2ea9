import type { Mark } from '@cong-truong/domain/scores/mark';

/** One cell as the teacher sends it: what she wants, and what she saw there before. */
export interface CellChange {
  readonly studentId: string;
  readonly column: string;
  readonly from: Mark | null;
  readonly to: Mark | null;
}

export interface AcceptedCell {
  readonly studentId: string;
  readonly column: string;
  readonly mark: Mark | null;
}

/** Somebody else changed the cell in between; nothing was overwritten. */
export interface ConflictingCell {
  readonly studentId: string;
  readonly column: string;
  readonly yours: Mark | null;
  readonly current: Mark | null;
  /** Full name; null when the cell was never written or the person is gone. */
  readonly changedBy: string | null;
  /** ISO 8601. */
  readonly changedAt: string | null;
}

export function cellKey({ studentId, column }: { readonly studentId: string; readonly column: string }): string {
  return `${studentId}/${column}`;
}
