import type { OfferingPlan, Regulation, SchoolLevel, Term } from '@cong-truong/domain/regulations/regulation';
import type { Transaction } from '../connect';
import { regulationOfClass } from '../register/class-regulation';
import { offeringNotFound } from '../register/not-found';
import { OFFERING_COLUMNS, offeringPlan, type OfferingRow } from '../register/offering-plan';
import { termClosed, type TermState } from '../saving/term-closed';

/** What a save must know of its sheet, as it stands until the end of the transaction. */
export interface LockedSheet {
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly classId: string;
  readonly plan: OfferingPlan;
  readonly regulation: Regulation;
  /** Those of the pupils asked for who are in the class. */
  readonly enrolled: ReadonlySet<string>;
}

interface SheetRow extends OfferingRow {
  readonly school_code: string;
  readonly school_year: string;
  readonly class_id: string;
  readonly level: SchoolLevel;
  readonly grade_level: number;
  readonly regulation: string | null;
  readonly state: TermState;
  readonly enrolled: readonly string[];
}

/**
 * Holds the class's term open: who closes it waits for this transaction, and the other way round.
 *
 * @throws AppError `offering.notFound`, `term.closed`
 */
export async function lockSheet(
  tx: Transaction,
  offeringId: string,
  term: Term,
  studentIds: readonly string[],
): Promise<LockedSheet> {
  const [row] = await tx.query<SheetRow>(
    `select ${OFFERING_COLUMNS}, c.school_code, c.school_year, c.id as class_id, c.level, c.grade_level, c.regulation, t.state,
       array(select e.student_id from edu.enrolment e where e.class_id = c.id and e.student_id = any ($3)) as enrolled
     from edu.offering o
     join edu.class_group c on c.id = o.class_id
     join edu.class_term t on t.class_id = c.id and t.term = $2
     where o.id = $1
     for share of t`,
    [offeringId, term, studentIds],
  );
  if (!row) throw offeringNotFound(offeringId);
  if (row.state !== 'open') throw termClosed(row.state);
  return {
    schoolCode: row.school_code,
    schoolYear: row.school_year,
    classId: row.class_id,
    plan: offeringPlan(row),
    regulation: regulationOfClass({
      schoolYear: row.school_year,
      level: row.level,
      gradeLevel: row.grade_level,
      regulation: row.regulation,
    }),
    enrolled: new Set(row.enrolled),
  };
}
