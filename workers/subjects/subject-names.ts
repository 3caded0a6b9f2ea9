import type { ClassRecord } from '@cong-truong/database/register/class-record';
import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import { programmeFor, subjectByCode } from '@cong-truong/domain/regulations/subjects/catalogue';
import type { LowerSecondaryGrade } from '@cong-truong/domain/regulations/subjects/subject';

export interface SubjectNames {
  full(plan: OfferingPlan): string;
  /** For narrow table heads. */
  short(plan: OfferingPlan): string;
}

const GRADES: readonly LowerSecondaryGrade[] = [6, 7, 8, 9];

/** What the class's programme calls its subjects; a code that it does not have is its own name. */
export function subjectNamesOf({ gradeLevel, schoolYear }: ClassRecord): SubjectNames {
  const grade = GRADES.find((candidate) => candidate === gradeLevel);
  const programme = grade === undefined ? null : programmeFor(grade, Number(schoolYear.slice(0, 4)));
  const find = (code: string) => (programme === null ? null : subjectByCode(programme, code));
  return {
    full: ({ subject }) => find(subject)?.name ?? subject,
    short: ({ subject }) => find(subject)?.shortName ?? subject,
  };
}
