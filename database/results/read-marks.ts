import type { PupilTermRecord, Term } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Queryable } from '../connect';

type Marks = PupilTermRecord['marks'];

/**
 * Marks of whole classes. The cells of a pupil and subject come packed in one text: a class has thousands of cells, and a
 * row for each took about twice as long as all of it does now.
 *
 * @returns marks by `markKey`
 */
export async function readMarks(
  db: Queryable,
  schoolYears: readonly string[],
  classIds: readonly string[],
  terms: readonly Term[],
): Promise<ReadonlyMap<string, Marks>> {
  const rows = await db.query<{
    class_id: string;
    student_id: string;
    term: Term;
    offering_id: string;
    cells: string;
  }>(
    `select class_id, student_id, term, offering_id,
       string_agg(kind || '-' || ordinal || '=' || coalesce(tenths::text, passed::text, exception), ' ') as cells
     from edu.score
     where school_year = any ($1) and class_id = any ($2) and term = any ($3)
       and num_nonnulls(tenths, passed, exception) = 1
     group by class_id, student_id, term, offering_id`,
    [schoolYears, classIds, terms],
  );
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
