import { termRecord } from '@cong-truong/database/results/class-inputs';
import { termEnd, type GradeBookSource, type RollEntry } from './source';

/** The pupils of the book, as it stood at the end of its term: who came later is not in it, who left is, struck through. */
export function rollOf(source: GradeBookSource): readonly RollEntry[] {
  const { facts, inputs, regulation, term } = source;
  const byId = new Map(inputs.pupils.map((pupil) => [pupil.studentId, pupil]));
  return facts.pupils.flatMap((pupil): RollEntry[] => {
    const recorded = byId.get(pupil.studentId);
    if (!recorded || pupil.joinedOn > termEnd(source)) return [];
    const { terms, yearConduct, absences } = recorded;
    const counts = recorded.counts[term];
    return [
      {
        pupil,
        inputs: recorded,
        ofTerm: counts ? regulation.assessTerm(inputs.plans, term, termRecord(recorded, term)) : null,
        ofYear: counts && term === 2 ? regulation.assessYear(inputs.plans, { terms, yearConduct, absences }) : null,
      },
    ];
  });
}
