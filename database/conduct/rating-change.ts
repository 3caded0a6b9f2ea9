import type { ConductRating } from '@cong-truong/domain/regulations/regulation';

/** A pupil's conduct as the teacher sends it: what she wants, and what she saw there before. */
export interface RatingChange {
  readonly studentId: string;
  readonly from: ConductRating | null;
  readonly to: ConductRating | null;
}

export interface AcceptedRating {
  readonly studentId: string;
  readonly rating: ConductRating | null;
}

export interface ConflictingRating {
  readonly studentId: string;
  readonly yours: ConductRating | null;
  readonly current: ConductRating | null;
  /** Full name; null when it was never written or the person is gone. */
  readonly changedBy: string | null;
  /** ISO 8601. */
  readonly changedAt: string | null;
}
