import type { Regulation, SchoolLevel, Term } from '@cong-truong/domain/regulations/regulation';
import type { Transaction } from '../connect';
import { regulationOfClass } from '../register/class-regulation';
import { classNotFound } from '../register/not-found';
import { termClosed, type TermState } from '../saving/term-closed';

/** What a save of conduct must know of the class, as it stands until the end of the transaction. */
export interface LockedConduct {
  readonly classId: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly regulation: Regulation;
  readonly enrolled: ReadonlySet<string>;
}

interface ClassRow {
  readonly school_code: string;
  readonly school_year: string;
  readonly level: SchoolLevel;
  readonly grade_level: number;
  readonly regulation: string | null;
  readonly state: TermState;
  readonly enrolled: readonly string[];
}

/**
 * Holds the class's term open: who closes it waits for this transaction, and the other way round.
 *
 * @throws AppError `class.notFound`, `term.closed`
 */
export async function lockConduct(
  tx: Transaction,
  classId: string,
  term: Term,
  studentIds: readonly string[],
): Promise<LockedConduct> {
  const [row] = await tx.query<ClassRow>(
    `select c.school_code, c.school_year, c.level, c.grade_level, c.regulation, t.state,
       array(select e.student_id from edu.enrolment e where e.class_id = c.id and e.student_id = any ($3)) as enrolled
     from edu.class_group c
     join edu.class_term t on t.class_id = c.id and t.term = $2
     where c.id = $1
     for share of t`,
    [classId, term, studentIds],
  );
  if (!row) throw classNotFound(classId);
  if (row.state !== 'open') throw termClosed(row.state);
  return {
    classId,
    schoolCode: row.school_code,
    schoolYear: row.school_year,
    regulation: regulationOfClass({
      schoolYear: row.school_year,
      level: row.level,
      gradeLevel: row.grade_level,
      regulation: row.regulation,
    }),
    enrolled: new Set(row.enrolled),
  };
}
