import { randomUUID } from 'node:crypto';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Database } from '../connect';
import { saveSheet } from './save-sheet';

export interface EnteredMarks {
  readonly offeringId: string;
  readonly term: Term;
  /** documentId of the teacher. */
  readonly by?: string;
  /** By pupil and column; the cells are empty before. A number is a score in tenths, a boolean Đạt or Chưa đạt. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, Mark | number | boolean>>>>;
}

/** Enters marks the way a teacher does. */
export async function enterMarks(
  db: Database,
  { offeringId, term, by = 'teacher', marks }: EnteredMarks,
): Promise<void> {
  const changes = Object.entries(marks).flatMap(([studentId, cells]) =>
    Object.entries(cells).map(([column, mark]) => ({ studentId, column, from: null, to: toMark(mark) })),
  );
  const { conflicts } = await saveSheet(db, { requestId: randomUUID(), actor: by, offeringId, term, changes });
  if (conflicts.length > 0) throw new Error(`cells were not empty: ${JSON.stringify(conflicts)}`);
}

function toMark(mark: Mark | number | boolean): Mark {
  if (typeof mark === 'number') return { kind: 'score', tenths: mark };
  return typeof mark === 'boolean' ? { kind: 'comment', passed: mark } : mark;
}
