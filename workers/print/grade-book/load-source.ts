import { bookCover } from '@cong-truong/database/cms-bridge/book-cover';
import { guardiansOfStudents } from '@cong-truong/database/cms-bridge/students';
import type { Queryable } from '@cong-truong/database/connect';
import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import { classNotFound } from '@cong-truong/database/register/not-found';
import { schoolYears } from '@cong-truong/database/register/school-years.repository';
import { loadClassFacts, type Absences } from '@cong-truong/database/report-cards/class-facts.repository';
import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { termEnd, type Assignment, type GradeBookSource } from './content/source';

/** Reads everything a class's grade book is made of. @throws AppError `class.notFound` */
export async function loadGradeBookSource(db: Queryable, classId: string, term: Term): Promise<GradeBookSource> {
  const [inputs] = await loadClassInputs(db, [classId]);
  const facts = await loadClassFacts(db, classId, term);
  const year = (await schoolYears(db)).find(({ code }) => code === facts.class.schoolYear);
  if (!inputs || !year) throw classNotFound(classId);
  const offeringIds = inputs.plans.map(({ offeringId }) => offeringId);
  return {
    term,
    year,
    regulation: regulationOfClass(inputs.class),
    inputs,
    facts,
    cover: await bookCover(db, facts.class.schoolCode, termEnd({ year, term })),
    guardians: await guardiansOfStudents(
      db,
      facts.pupils.map(({ studentId }) => studentId),
    ),
    assignments: await assignmentsOf(db, offeringIds),
    correctedMarks: await correctedMarks(db, facts.class.schoolCode, offeringIds, term),
    absencesOfYear: term === 1 ? new Map() : sum(facts.absences, (await loadClassFacts(db, classId, 1)).absences),
  };
}

function assignmentsOf(db: Queryable, offeringIds: readonly string[]): Promise<readonly Assignment[]> {
  return db.query<Assignment>(
    `select a.offering_id as "offeringId", coalesce(n.full_name, '') as teacher, a.starts_on as "startsOn", a.ends_on as "endsOn"
     from edu.teaching_assignment a
     left join edu.staff_names(array(select staff_id from edu.teaching_assignment where offering_id = any ($1))) n
       on n.staff_id = a.staff_id
     where a.offering_id = any ($1)
     order by a.offering_id, a.starts_on, a.staff_id`,
    [offeringIds],
  );
}

/** Cells whose mark was replaced or taken away, counted once however often. */
async function correctedMarks(
  db: Queryable,
  schoolCode: string,
  offeringIds: readonly string[],
  term: Term,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ offering_id: string; cells: number }>(
    `select subject ->> 'offeringId' as offering_id,
       count(distinct (subject ->> 'studentId', subject ->> 'column'))::int as cells
     from edu.journal
     where school_code = $1 and action = 'score.changed' and subject ->> 'offeringId' = any ($2)
       and subject ->> 'term' = $3 and old is not null
     group by 1`,
    [schoolCode, offeringIds, String(term)],
  );
  return new Map(rows.map(({ offering_id, cells }) => [offering_id, cells]));
}

function sum(one: ReadonlyMap<string, Absences>, other: ReadonlyMap<string, Absences>): ReadonlyMap<string, Absences> {
  const total = new Map(one);
  for (const [studentId, { excused, unexcused }] of other) {
    const before = total.get(studentId) ?? { excused: 0, unexcused: 0 };
    total.set(studentId, { excused: before.excused + excused, unexcused: before.unexcused + unexcused });
  }
  return total;
}
