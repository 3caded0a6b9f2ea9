import { planOf, programmeFor, subjectsOf } from '@cong-truong/domain/regulations/subjects/catalogue';
import type { LowerSecondaryGrade } from '@cong-truong/domain/regulations/subjects/subject';
import { DEMONSTRATION_TODAY } from '../dates';
import { inventUuid } from '../identifiers';
import type { Random } from '../random';
import type { SchoolYearPlan } from '../school/school-years';
import type { OfferingRecord } from './class-record';

/** Staff who teach a subject in the class that is being built; every subject needs at least one. */
export type TeachersOf = (subject: string) => readonly string[];

/** The one elective that these schools teach. */
const ELECTIVES: readonly string[] = ['TINHOC'];

/** The subjects of the programme in force, in the order of the book, each with its teachers. */
export function buildOfferings(
  random: Random,
  spec: {
    readonly schoolYear: SchoolYearPlan;
    readonly gradeLevel: LowerSecondaryGrade;
    readonly teachersOf: TeachersOf;
  },
): readonly OfferingRecord[] {
  const { schoolYear, gradeLevel } = spec;
  const over = schoolYear.endsOn < DEMONSTRATION_TODAY;
  const subjects = subjectsOf(programmeFor(gradeLevel, schoolYear.startYear), gradeLevel);
  return subjects
    .filter(({ code, elective }) => !elective || ELECTIVES.includes(code))
    .flatMap((subject, index) => {
      const plan = planOf(subject, gradeLevel, inventUuid(random));
      if (!plan) return [];
      const teachers = spec.teachersOf(subject.code);
      if (teachers.length === 0) throw new Error(`nobody teaches ${subject.code}`);
      return [
        {
          ...plan,
          position: index + 1,
          teachers: teachers.map((staffId) => ({
            staffId,
            startsOn: schoolYear.startsOn,
            endsOn: over ? schoolYear.endsOn : null,
          })),
        },
      ];
    });
}
