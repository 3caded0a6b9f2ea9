import type { ConductRating, Term } from '@cong-truong/domain/regulations/regulation';
import { studentsOfClass, type ClassPupil } from '../cms-bridge/students';
import type { Queryable } from '../connect';
import type { ClassRecord } from '../register/class-record';
import { findClass } from '../register/classes.repository';
import { classNotFound } from '../register/not-found';
import { termState } from '../register/term-state';
import type { TermState } from '../saving/term-closed';

/** Conduct ratings of a class in a term. */
export interface ConductSheet {
  readonly class: ClassRecord;
  readonly state: TermState;
  /** In the order of the book; those who left are there too. */
  readonly pupils: readonly (ClassPupil & { readonly rating: ConductRating | null })[];
}

/** @throws AppError `class.notFound` */
export async function loadConductSheet(db: Queryable, classId: string, term: Term): Promise<ConductSheet> {
  const found = await findClass(db, classId);
  if (!found) throw classNotFound(classId);
  const [state, pupils, rows] = await Promise.all([
    termState(db, classId, term),
    studentsOfClass(db, classId),
    db.query<{ student_id: string; rating: ConductRating | null }>(
      'select student_id, rating from edu.conduct where school_year = $1 and class_id = $2 and period = $3',
      [found.schoolYear, classId, term],
    ),
  ]);
  const ratings = new Map(rows.map(({ student_id, rating }) => [student_id, rating]));
  return {
    class: found,
    state,
    pupils: pupils.map((pupil) => ({ ...pupil, rating: ratings.get(pupil.studentId) ?? null })),
  };
}
