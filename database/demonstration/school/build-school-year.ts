import type { LowerSecondaryGrade } from '@cong-truong/domain/regulations/subjects/subject';
import { inventPupils, type PupilPlan } from '../people/pupils';
import type { StaffPlan } from '../people/staff';
import type { Random } from '../random';
import { buildClass, type Movement } from '../register/build-class';
import type { ClassRecord } from '../register/class-record';
import type { Progress } from '../register/progress';
import type { SchoolYearPlan } from './school-years';
import { planTeaching } from './teaching';

export interface SchoolYearSpec {
  readonly school: { readonly code: string; readonly shortCode: string };
  readonly schoolYear: SchoolYearPlan;
  readonly staff: readonly StaffPlan[];
  readonly classes: readonly ClassWish[];
  /** Of the first telephone number of the families. */
  readonly phoneSerial: number;
}

export interface ClassWish {
  readonly name: string;
  readonly gradeLevel: LowerSecondaryGrade;
  readonly size: number;
  readonly progress: Progress;
  readonly movements?: readonly Movement[];
}

export interface ClassWithPupils {
  readonly record: ClassRecord;
  readonly pupils: readonly PupilPlan[];
}

/** Invents the classes of a school in one year, one after the other, each with pupils of its own. */
export function* buildSchoolYear(random: Random, spec: SchoolYearSpec): Generator<ClassWithPupils> {
  const { school, schoolYear } = spec;
  const teaching = planTeaching(spec.staff, spec.classes.length);
  let serial = 1;
  for (const [index, wish] of spec.classes.entries()) {
    const chance = random.fork(`${school.code}/${schoolYear.code}/${wish.name}`);
    const taught = teaching[index];
    if (!taught) throw new Error(`nobody teaches ${wish.name}`);
    const pupils = inventPupils(chance.fork('pupils'), {
      schoolCode: school.code,
      shortCode: school.shortCode,
      startYear: schoolYear.startYear,
      gradeLevel: wish.gradeLevel,
      size: wish.size,
      serial,
      phoneSerial: spec.phoneSerial + serial * 2,
    });
    serial += wish.size;
    const record = buildClass(chance.fork('register'), {
      schoolCode: school.code,
      schoolYear,
      gradeLevel: wish.gradeLevel,
      name: wish.name,
      studentIds: pupils.map(({ studentId }) => studentId),
      ...taught,
      progress: wish.progress,
      movements: wish.movements ?? [],
    });
    yield { record, pupils };
  }
}

export const GRADES: readonly LowerSecondaryGrade[] = [6, 7, 8, 9];
