import { programmeFor, subjectByCode } from '@cong-truong/domain/regulations/subjects/catalogue';
import type { ClassChoice, OfferingChoice } from '../api/choices';

/** The catalogue's short name of a subject, for narrow heads and tabs; else its full name. */
export function shortSubjectName({ gradeLevel, schoolYear }: ClassChoice, { subject, name }: OfferingChoice): string {
  if (gradeLevel !== 6 && gradeLevel !== 7 && gradeLevel !== 8 && gradeLevel !== 9) return name;
  const programme = programmeFor(gradeLevel, Number(schoolYear.slice(0, 4)));
  return subjectByCode(programme, subject)?.shortName ?? name;
}
