import type { ConductSheet } from '@cong-truong/database/conduct/conduct-sheet.repository';
import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { presentState } from '../present-state';

export interface ConductView {
  readonly term: Term;
  readonly mayWrite: boolean;
}

export function presentConduct({ class: group, pupils, state }: ConductSheet, { term, mayWrite }: ConductView) {
  const regulation = regulationOfClass(group);
  return {
    class: {
      classId: group.classId,
      name: group.name,
      schoolYear: group.schoolYear,
      gradeLevel: group.gradeLevel,
      regulation: regulation.id,
    },
    term,
    pupils: pupils.map(({ studentId, rollNumber, code, fullName, leftOn }) => ({
      studentId,
      rollNumber,
      code,
      fullName,
      leftOn,
    })),
    ratings: Object.fromEntries(pupils.map(({ studentId, rating }) => [studentId, rating])),
    choices: regulation.conductRatings.map((value) => ({ value, label: regulation.conductLabel(value) })),
    words: regulation.words,
    state: presentState(state, mayWrite),
  };
}
