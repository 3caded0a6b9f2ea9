import { programmeFor, subjectName } from '@cong-truong/domain/regulations/subjects/catalogue';
import type { LowerSecondaryGrade } from '@cong-truong/domain/regulations/subjects/subject';

const GRADES: readonly LowerSecondaryGrade[] = [6, 7, 8, 9];

/** What a subject is called in the class's programme; elsewhere its code stands for it. */
export function subjectNameIn(
  { gradeLevel, schoolYear }: { readonly gradeLevel: number; readonly schoolYear: string },
  code: string,
): string {
  const grade = GRADES.find((candidate) => candidate === gradeLevel);
  return grade === undefined ? code : subjectName(programmeFor(grade, Number(schoolYear.slice(0, 4))), code);
}
