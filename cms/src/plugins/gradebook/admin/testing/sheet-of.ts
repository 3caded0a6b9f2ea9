import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { Sheet, SheetPupil } from '../api/sheet';

export const PUPIL: SheetPupil = {
  studentId: 'an',
  rollNumber: 1,
  code: 'HS1',
  fullName: 'An',
  leftOn: null,
  exempt: false,
};
export const score = (tenths: number): Mark => ({ kind: 'score', tenths });

/** A sheet of Tin học in 6A1 with one pupil: two regular marks a term. */
export function sheetOf(term: 1 | 2, more: Partial<Sheet> = {}): Sheet {
  const plan: OfferingPlan = {
    offeringId: 'o1',
    subject: 'TIN',
    mode: 'score',
    lessonsPerWeekTenths: [10, 10],
    lessonsPerYear: 35,
  };
  return {
    class: { classId: 'c1', name: '6A1', schoolYear: '2026-2027', gradeLevel: 6, regulation: 'TT22/2021' },
    offering: { ...plan, name: 'Tin học' },
    term,
    columns: [...regulationById('TT22/2021').columnsFor(plan, term)],
    entry: {},
    pupils: [PUPIL],
    cells: {},
    otherTerm: {},
    state: { term: 'open', editable: true, reason: null },
    ...more,
  };
}
