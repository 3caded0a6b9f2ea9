import type { Cited } from '../cited';
import type { OfferingPlan } from '../regulation';
import { PROGRAMME_2006 } from './programme-2006';
import { PROGRAMME_2018 } from './programme-2018';
import type { LowerSecondaryGrade, Programme, Subject } from './subject';

const PROGRAMMES: Readonly<Record<Programme, readonly Subject[]>> = {
  '2006': PROGRAMME_2006.value,
  '2018': PROGRAMME_2018.value,
};

/** The first school year of the 2018 programme by grade. */
export const FIRST_YEAR_OF_2018: Cited<Readonly<Record<LowerSecondaryGrade, number>>> = {
  value: { 6: 2021, 7: 2022, 8: 2023, 9: 2024 },
  source: 'TT 32/2018/TT-BGDĐT Đ.2 k.1',
  evidence: 'V2',
  from: '2019-02-15',
};

export function programmeFor(gradeLevel: LowerSecondaryGrade, startYear: number): Programme {
  return startYear >= FIRST_YEAR_OF_2018.value[gradeLevel] ? '2018' : '2006';
}

/** Subjects of a grade, in the order of the book. */
export function subjectsOf(programme: Programme, gradeLevel: LowerSecondaryGrade): readonly Subject[] {
  return PROGRAMMES[programme].filter(({ lessons }) => lessons[gradeLevel] !== null);
}

/** @returns the subject, or `null` when the programme has no such code */
export function subjectByCode(programme: Programme, code: string): Subject | null {
  return PROGRAMMES[programme].find((subject) => subject.code === code) ?? null;
}

/** The plan of a class by the programme; a school may then change lessons. `null` when the grade has none of the subject. */
export function planOf(subject: Subject, gradeLevel: LowerSecondaryGrade, offeringId: string): OfferingPlan | null {
  const lessons = subject.lessons[gradeLevel];
  if (lessons === null) return null;
  return {
    offeringId,
    subject: subject.code,
    mode: subject.mode,
    lessonsPerWeekTenths: lessons.perWeekTenths,
    lessonsPerYear: lessons.perYear,
  };
}

/** The name of a subject code; a code that the programme does not have is its own name. */
export function subjectName(programme: Programme, code: string): string {
  return subjectByCode(programme, code)?.name ?? code;
}
