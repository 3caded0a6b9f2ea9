import type { OfferingPlan, Regulation, SchoolLevel, Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { regulationOfClass } from '../register/class-regulation';
import { OFFERING_COLUMNS, offeringPlan, type OfferingRow } from '../register/offering-plan';
import type { TermState } from '../saving/term-closed';

/** What decides on a save: whose sheet it is, and which marks may stand in it. */
export interface ScoreSheet {
  readonly schoolCode: string;
  readonly classId: string;
  readonly term: Term;
  readonly plan: OfferingPlan;
  readonly regulation: Regulation;
  readonly state: TermState;
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

const SHEET = {
  name: 'score_sheet',
  text: `select ${OFFERING_COLUMNS}, c.school_code, c.school_year, c.id as class_id, c.level, c.grade_level, c.regulation, t.state,
     array(select e.student_id from edu.enrolment e where e.class_id = c.id and e.student_id = any ($3)) as enrolled
   from edu.offering o
   join edu.class_group c on c.id = o.class_id
   join edu.class_term t on t.class_id = c.id and t.term = $2
   where o.id = $1`,
};

/** Nothing is held: the save itself locks the term and looks at its state once more. */
export async function findScoreSheet(
  db: Queryable,
  offeringId: string,
  term: Term,
  studentIds: readonly string[],
): Promise<ScoreSheet | null> {
  const [row] = await db.query<SheetRow>(SHEET, [offeringId, term, studentIds]);
  if (!row) return null;
  return {
    schoolCode: row.school_code,
    classId: row.class_id,
    term,
    plan: offeringPlan(row),
    regulation: regulationOfClass({
      schoolYear: row.school_year,
      level: row.level,
      gradeLevel: row.grade_level,
      regulation: row.regulation,
    }),
    state: row.state,
    enrolled: new Set(row.enrolled),
  };
}
