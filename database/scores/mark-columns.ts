import type { Mark } from '@cong-truong/domain/scores/mark';

/** A mark as edu.score holds it; all null is the empty cell. */
export interface MarkColumns {
  readonly tenths: number | null;
  readonly passed: boolean | null;
  readonly exception: 'pending' | 'forfeit' | null;
}

const EMPTY: MarkColumns = { tenths: null, passed: null, exception: null };

export function markToColumns(mark: Mark | null): MarkColumns {
  switch (mark?.kind) {
    case undefined:
      return EMPTY;
    case 'score':
      return { ...EMPTY, tenths: mark.tenths };
    case 'comment':
      return { ...EMPTY, passed: mark.passed };
    case 'pending':
    case 'forfeit':
      return { ...EMPTY, exception: mark.kind };
  }
}

export function markFromColumns({ tenths, passed, exception }: MarkColumns): Mark | null {
  if (tenths !== null) return { kind: 'score', tenths };
  if (passed !== null) return { kind: 'comment', passed };
  return exception === null ? null : { kind: exception };
}
