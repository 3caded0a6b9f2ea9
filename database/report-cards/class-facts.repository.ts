import type { Term } from '@cong-truong/domain/regulations/regulation';
import { schoolsByCode } from '../cms-bridge/schools';
import { staffNames } from '../cms-bridge/staff';
import { studentsOfClass, type ClassPupil } from '../cms-bridge/students';
import type { Queryable } from '../connect';
import type { ClassRecord } from '../register/class-record';
import { findClass } from '../register/classes.repository';
import { classNotFound } from '../register/not-found';

export interface Absences {
  readonly excused: number;
  readonly unexcused: number;
}

/** What is printed around the marks of a class: names of the school, the teachers and the pupils, and absences. */
export interface ClassFacts {
  readonly class: ClassRecord;
  /** The code alone where the school is not published. */
  readonly school: { readonly code: string; readonly name: string };
  readonly homeroomTeacher: string | null;
  /** By offering: who teaches it at the end of the term, or taught it last. */
  readonly teachers: ReadonlyMap<string, string>;
  /** In the order of the book; those who left are there too. */
  readonly pupils: readonly ClassPupil[];
  /** Half-day sessions missed in the term, by pupil; who missed none is absent. */
  readonly absences: ReadonlyMap<string, Absences>;
}

/** @throws AppError `class.notFound` */
export async function loadClassFacts(db: Queryable, classId: string, term: Term): Promise<ClassFacts> {
  const group = await findClass(db, classId);
  if (!group) throw classNotFound(classId);
  // One after the other: also inside a transaction, which has one connection.
  const schools = await schoolsByCode(db, [group.schoolCode]);
  const teacherIds = await teachersOfClass(db, classId, term);
  const pupils = await studentsOfClass(db, classId);
  const absences = await absencesOfClass(db, classId, term);
  const homeroom = group.homeroomStaffId;
  const names = await staffNames(db, [...new Set([...teacherIds.values(), ...(homeroom === null ? [] : [homeroom])])]);
  return {
    class: group,
    school: { code: group.schoolCode, name: schools.get(group.schoolCode)?.name ?? group.schoolCode },
    homeroomTeacher: homeroom === null ? null : (names.get(homeroom) ?? null),
    teachers: new Map(
      [...teacherIds].flatMap(([offeringId, staffId]) => {
        const name = names.get(staffId);
        return name === undefined ? [] : [[offeringId, name] as const];
      }),
    ),
    pupils,
    absences,
  };
}

async function teachersOfClass(db: Queryable, classId: string, term: Term): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ offering_id: string; staff_id: string }>(
    `select distinct on (a.offering_id) a.offering_id, a.staff_id
     from edu.teaching_assignment a
     join edu.offering o on o.id = a.offering_id
     join edu.class_group c on c.id = o.class_id
     join edu.school_year y on y.code = c.school_year
     where o.class_id = $1 and a.starts_on <= case $2::int when 1 then y.term1_ends_on else y.ends_on end
     order by a.offering_id, a.starts_on desc, a.staff_id`,
    [classId, term],
  );
  return new Map(rows.map((row) => [row.offering_id, row.staff_id]));
}

async function absencesOfClass(db: Queryable, classId: string, term: Term): Promise<ReadonlyMap<string, Absences>> {
  const rows = await db.query<Absences & { student_id: string }>(
    `select a.student_id, count(*) filter (where a.excused)::int as excused, count(*) filter (where not a.excused)::int as unexcused
     from edu.absence a
     join edu.class_group c on c.id = a.class_id
     join edu.school_year y on y.code = c.school_year
     where a.class_id = $1 and (a.on_date <= y.term1_ends_on) = ($2::int = 1)
     group by a.student_id`,
    [classId, term],
  );
  return new Map(rows.map(({ student_id, excused, unexcused }) => [student_id, { excused, unexcused }]));
}
