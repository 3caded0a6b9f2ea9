import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import { studentsOfClass, type ClassPupil } from '../cms-bridge/students';
import type { Queryable } from '../connect';
import { resultsOfClass } from './results.repository';
import type { PeriodNumber, StoredResult } from './stored-result';
import type { ClassRecord } from '../register/class-record';
import { findClass, offeringsOfClasses } from '../register/classes.repository';
import { classNotFound } from '../register/not-found';

/** All results of a class in a period, for one page. */
export interface ClassSummary {
  readonly class: ClassRecord;
  readonly plans: readonly OfferingPlan[];
  /** In the order of the book; `result` is null until it was computed, and for who does not count in the period. */
  readonly pupils: readonly (ClassPupil & { readonly result: StoredResult | null })[];
}

/** @throws AppError `class.notFound` */
export async function loadClassSummary(db: Queryable, classId: string, period: PeriodNumber): Promise<ClassSummary> {
  const found = await findClass(db, classId);
  if (!found) throw classNotFound(classId);
  const plans = await offeringsOfClasses(db, [classId]);
  const pupils = await studentsOfClass(db, classId);
  const results = await resultsOfClass(db, found, period);
  return {
    class: found,
    plans: plans.get(classId) ?? [],
    pupils: pupils.map((pupil) => ({ ...pupil, result: results.get(pupil.studentId) ?? null })),
  };
}
