import type { ClassChoice } from '@cong-truong/database/register/choices.repository';
import type { Completeness } from '@cong-truong/database/results/completeness';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { subjectNameIn } from '../subject-name';

/** What each class still lacks before its term can be published. */
export function presentReadiness(classes: readonly ClassChoice[], completeness: readonly Completeness[], term: Term) {
  return classes.flatMap(({ class: group, terms }) => {
    const found = completeness.find(({ classId }) => classId === group.classId);
    if (!found) return [];
    return [
      {
        classId: group.classId,
        name: group.name,
        state: terms[term],
        pupils: found.pupils,
        missingCells: found.missingCells,
        missingConduct: found.missingConduct,
        missing: found.missing.map(({ subject, cells }) => ({ subject: subjectNameIn(group, subject), cells })),
      },
    ];
  });
}
