import type { ConductRating, PupilTermRecord, Term } from '@cong-truong/domain/regulations/regulation';
import type { Queryable } from '../connect';
import { findClasses, offeringsOfClasses } from '../register/classes.repository';
import type { ClassInputs, PupilInputs } from './class-inputs';
import { markKey, readMarks } from './read-marks';

const BOTH_TERMS: readonly Term[] = [1, 2];

/**
 * Reads what the results of these classes follow from, in a handful of statements however many classes there are.
 *
 * @param terms whose marks are wanted; both by default, as a year needs them
 * @returns the classes that exist, in the order of the school
 */
export async function loadClassInputs(
  db: Queryable,
  classIds: readonly string[],
  terms: readonly Term[] = BOTH_TERMS,
): Promise<readonly ClassInputs[]> {
  const classes = await findClasses(db, classIds);
  // One after the other: a transaction has one connection, and pg gives up queueing statements on it (pg 9).
  const plans = await offeringsOfClasses(db, classIds);
  const pupils = await readPupils(db, classIds);
  const marks = await readMarks(db, classIds, terms);
  const pupilsByClass = new Map<string, PupilRow[]>(classIds.map((classId) => [classId, []]));
  for (const row of pupils) pupilsByClass.get(row.class_id)?.push(row);
  return classes.map((group) => ({
    class: group,
    plans: plans.get(group.classId) ?? [],
    pupils: (pupilsByClass.get(group.classId) ?? []).map((row): PupilInputs => {
      const termRecord = (term: Term): PupilTermRecord => ({
        marks: marks.get(markKey(group.classId, row.student_id, term)) ?? {},
        exemptOfferings: term === 1 ? row.exempt1 : row.exempt2,
        conduct: term === 1 ? row.conduct1 : row.conduct2,
      });
      return {
        studentId: row.student_id,
        counts: { 1: row.counts1, 2: row.counts2 },
        terms: [termRecord(1), termRecord(2)],
        yearConduct: row.conduct_year,
        absences: row.absences,
      };
    }),
  }));
}

interface PupilRow {
  readonly class_id: string;
  readonly student_id: string;
  readonly counts1: boolean;
  readonly counts2: boolean;
  readonly exempt1: readonly string[];
  readonly exempt2: readonly string[];
  readonly conduct1: ConductRating | null;
  readonly conduct2: ConductRating | null;
  readonly conduct_year: ConductRating | null;
  readonly absences: number;
}

const CLASS_PUPILS = {
  name: 'class_pupils',
  text: `with conduct as (
       select class_id, student_id, max(rating) filter (where period = 1) as term1,
         max(rating) filter (where period = 2) as term2, max(rating) filter (where period = 3) as year
       from edu.conduct
       where class_id = any ($1) and school_year in (select school_year from edu.class_group where id = any ($1))
       group by class_id, student_id
     ), exempt as (
       select class_id, student_id, array_agg(offering_id order by offering_id) filter (where term = 1) as term1,
         array_agg(offering_id order by offering_id) filter (where term = 2) as term2
       from edu.exemption where class_id = any ($1) group by class_id, student_id
     ), missed as (
       select class_id, student_id, count(*) as sessions
       from edu.absence where class_id = any ($1) group by class_id, student_id
     )
     select e.class_id, e.student_id,
       e.joined_on <= y.term1_ends_on and (e.left_on is null or e.left_on > y.term1_ends_on) as counts1,
       e.joined_on <= y.ends_on and (e.left_on is null or e.left_on > y.ends_on) as counts2,
       coalesce(x.term1, '{}') as exempt1, coalesce(x.term2, '{}') as exempt2,
       c.term1 as conduct1, c.term2 as conduct2, c.year as conduct_year, coalesce(m.sessions, 0) as absences
     from edu.enrolment e
     join edu.class_group g on g.id = e.class_id
     join edu.school_year y on y.code = g.school_year
     left join conduct c using (class_id, student_id)
     left join exempt x using (class_id, student_id)
     left join missed m using (class_id, student_id)
     where e.class_id = any ($1)
     order by e.class_id, e.roll_number`,
};

/** Everything but the marks, a row a pupil. */
function readPupils(db: Queryable, classIds: readonly string[]): Promise<readonly PupilRow[]> {
  return db.query<PupilRow>(CLASS_PUPILS, [classIds]);
}
