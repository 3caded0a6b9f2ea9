import { regulationFor } from '@cong-truong/domain/regulations/regulation-for';
import type { LowerSecondaryGrade } from '@cong-truong/domain/regulations/subjects/subject';
import { inventUuid } from '../identifiers';
import type { Random } from '../random';
import type { SchoolYearPlan } from '../school/school-years';
import type { ClassRecord, EnrolmentRecord } from './class-record';
import { buildOfferings, type TeachersOf } from './offerings';
import { recordPupil } from './record-pupil';
import type { Progress } from './progress';
import { sheetsOf } from './sheets';

export interface ClassSpec {
  readonly schoolCode: string;
  readonly schoolYear: SchoolYearPlan;
  readonly gradeLevel: LowerSecondaryGrade;
  readonly name: string;
  /** In the order of the class list. */
  readonly studentIds: readonly string[];
  readonly homeroomStaffId: string;
  readonly teachersOf: TeachersOf;
  readonly progress: Progress;
  /** Pupils who came or left during the year, by their place in the list from 0. */
  readonly movements?: readonly Movement[];
}

export interface Movement {
  readonly index: number;
  readonly joinedOn?: string;
  readonly leftOn?: string;
}

/** Invents a class with all that is recorded of it: who is in it, who teaches what, every mark. */
export function buildClass(random: Random, spec: ClassSpec): ClassRecord {
  const { schoolYear, gradeLevel, progress } = spec;
  const regulation = regulationFor({ level: 'lowerSecondary', gradeLevel, startYear: schoolYear.startYear });
  const offerings = buildOfferings(random.fork('offerings'), spec);
  const sheets = sheetsOf(offerings, { regulation, schoolYear, progress });
  const enrolments = spec.studentIds.map((studentId, index) => enrol(spec, studentId, index));
  const pupils = enrolments.map((enrolment) =>
    recordPupil(random.fork(enrolment.studentId), { enrolment, sheets, regulation, schoolYear, progress }),
  );
  return {
    classId: inventUuid(random.fork('class')),
    schoolCode: spec.schoolCode,
    schoolYear: schoolYear.code,
    gradeLevel,
    name: spec.name,
    regulation: regulation.id,
    homeroomStaffId: spec.homeroomStaffId,
    enrolments,
    offerings,
    exemptions: pupils.flatMap(({ exemptions }) => exemptions),
    absences: pupils.flatMap(({ absences }) => absences),
    conduct: pupils.flatMap(({ conduct }) => conduct),
    marks: pupils.flatMap(({ marks }) => marks),
    terms: progress.states,
  };
}

function enrol(spec: ClassSpec, studentId: string, index: number): EnrolmentRecord {
  const movement = spec.movements?.find((candidate) => candidate.index === index);
  return {
    studentId,
    rollNumber: index + 1,
    joinedOn: movement?.joinedOn ?? spec.schoolYear.startsOn,
    leftOn: movement?.leftOn ?? null,
  };
}
