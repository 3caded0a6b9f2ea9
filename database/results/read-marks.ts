import type { PupilTermRecord, Term } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Queryable } from '../connect';

type Marks = PupilTermRecord['marks'];

/** Class by class, so that the key of edu.score brings the cells in the order in which they are packed: nothing is sorted. */
const CLASS_MARKS = {
  name: 'class_marks',
  text: `select c.id as class_id, m.student_id, m.term, m.offering_id, m.cells
   from edu.class_group c cross join lateral (
     select s.student_id, s.term, s.offering_id,
       string_agg(s.kind || '-' || s.ordinal || '=' || coalesce(s.tenths::text, s.passed::text, s.exception), ' ') as cells
     from edu.score s
     where s.school_year = c.school_year and s.class_id = c.id and s.term = any ($2)
       and (s.tenths is not null or s.passed is not null or s.exception is not null)
     group by s.term, s.offering_id, s.student_id
   ) m
   where c.id = any ($1)`,
};

/**
 * Marks of whole classes. The cells of a pupil and subject come packed in one text: a class has thousands of cells, and a
 * row for each took about twice as long as all of it does now.
 *
 * @returns marks by `markKey`
 */
export async function readMarks(
  db: Queryable,
  classIds: readonly string[],
  terms: readonly Term[],
): Promise<ReadonlyMap<string, Marks>> {
  const rows = await db.query<{
    class_id: string;
    student_id: string;
    term: Term;
    offering_id: string;
    cells: string;
  }>(CLASS_MARKS, [classIds, terms]);
  const marks = new Map<string, Record<string, Marks[string]>>();
  for (const row of rows) {
    const key = markKey(row.class_id, row.student_id, row.term);
    const ofPupil = marks.get(key) ?? {};
    ofPupil[row.offering_id] = unpackCells(row.cells);
    marks.set(key, ofPupil);
  }
  return marks;
}

export function markKey(classId: string, studentId: string, term: Term): string {
  return `${classId}/${studentId}/${term}`;
}

function unpackCells(cells: string): Marks[string] {
  const marks: Record<string, Mark> = {};
  for (const cell of cells.split(' ')) {
    const split = cell.indexOf('=');
    marks[cell.slice(0, split)] = unpackMark(cell.slice(split + 1));
  }
  return marks;
}

function unpackMark(text: string): Mark {
  switch (text) {
    case 'true':
    case 'false':
      return { kind: 'comment', passed: text === 'true' };
    case 'pending':
    case 'forfeit':
      return { kind: text };
    default:
      return { kind: 'score', tenths: Number(text) };
  }
}
