import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { storedWindow, WINDOW_COLUMNS, type StoredWindow, type WindowRow } from './stored-window';

/** All windows of a school in a term: wider places first, then classes in the order of the school. */
export async function windowsOfTerm(
  db: Queryable,
  { schoolCode, schoolYear, term }: { readonly schoolCode: string; readonly schoolYear: string; readonly term: Term },
): Promise<readonly StoredWindow[]> {
  const rows = await db.query<WindowRow>(
    `select ${WINDOW_COLUMNS} from edu.entry_window w left join edu.class_group c on c.id = w.class_id
     where w.school_code = $1 and w.school_year = $2 and w.term = $3
     order by array_position(array['regular', 'midterm', 'final'], w.kind), w.ordinal nulls first, w.class_id is not null,
       coalesce(w.grade_level, c.grade_level) nulls first, length(c.name), c.name, w.id`,
    [schoolCode, schoolYear, term],
  );
  return rows.map(storedWindow);
}

export async function findWindow(db: Queryable, windowId: string): Promise<StoredWindow | null> {
  const [row] = await db.query<WindowRow>(`select ${WINDOW_COLUMNS} from edu.entry_window w where w.id = $1`, [
    windowId,
  ]);
  return row ? storedWindow(row) : null;
}
