import type { Guardian } from '@cong-truong/database/cms-bridge/students';
import { formatDate } from '@cong-truong/domain/calendar/school-date';
import type { PupilLine } from '../model';
import { termEnd, type GradeBookSource, type RollEntry } from './source';

export function pupilLines(source: GradeBookSource, roll: readonly RollEntry[]): readonly PupilLine[] {
  return roll.map(({ pupil }): PupilLine => {
    const family = source.guardians.filter(({ studentId }) => studentId === pupil.studentId);
    return {
      rollNumber: pupil.rollNumber,
      fullName: pupil.fullName,
      dateOfBirth: formatDate(pupil.dateOfBirth ?? ''),
      female: pupil.gender === 'female',
      ethnicity: pupil.ethnicity ?? '',
      placeOfBirth: pupil.placeOfBirth ?? '',
      address: pupil.address ?? '',
      father: namesOf(family, 'father'),
      mother: namesOf(family, 'mother'),
      guardian: namesOf(family, 'guardian'),
      phones: [...new Set(family.flatMap(({ phone }) => (phone === null ? [] : [phone])))].slice(0, 2).join(' '),
      note: noteOf(source, pupil.joinedOn, pupil.leftOn),
      left: hasLeft(source, pupil.leftOn),
    };
  });
}

/** By the end of the term that the book is of. */
export function hasLeft(source: GradeBookSource, leftOn: string | null): boolean {
  return leftOn !== null && leftOn <= termEnd(source);
}

function namesOf(family: readonly Guardian[], relationship: string): string {
  return family
    .filter((guardian) => guardian.relationship === relationship)
    .map(({ fullName }) => fullName)
    .join(', ');
}

function noteOf(source: GradeBookSource, joinedOn: string, leftOn: string | null): string {
  const came = joinedOn > source.year.startsOn ? [`Vào lớp ${formatDate(joinedOn)}`] : [];
  const left = leftOn !== null && hasLeft(source, leftOn) ? [`Rời lớp ${formatDate(leftOn)}`] : [];
  return [...came, ...left].join('; ');
}
