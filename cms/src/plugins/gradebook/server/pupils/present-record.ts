import type { ClassInputs, PupilInputs } from '@cong-truong/database/results/class-inputs';
import { subjectNameIn } from '../subject-name';

export function presentRecord({ class: group, plans }: ClassInputs, pupil: PupilInputs) {
  const { counts, terms, yearConduct, absences } = pupil;
  return {
    plans: plans.map((plan) => ({ ...plan, name: subjectNameIn(group, plan.subject) })),
    record: { terms, yearConduct, absences },
    counts,
  };
}
