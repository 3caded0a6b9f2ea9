import { randomUUID } from 'node:crypto';
import { saveConduct } from '@cong-truong/database/conduct/save-conduct';
import { createDatabase } from '@cong-truong/database/connect';
import { regulationOfClass } from '@cong-truong/database/register/class-regulation';
import { termRecord } from '@cong-truong/database/results/class-inputs';
import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import type { CellChange } from '@cong-truong/database/scores/cell-change';
import { saveSheet } from '@cong-truong/database/testing/save-sheet';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { SystemUnderTest } from './system-under-test';

const TERM = 1;
const ACTOR = 'tests';

/** Gives every required cell of a class that has no mark one, and conduct to who has none: ready to be published. */
export async function completeClass({ appDatabaseUrl }: SystemUnderTest, classId: string): Promise<void> {
  const db = createDatabase({ url: appDatabaseUrl, applicationName: 'tests', max: 1 });
  try {
    const [inputs] = await loadClassInputs(db, [classId], [TERM]);
    if (!inputs) throw new Error(`no class ${classId}`);
    const regulation = regulationOfClass(inputs.class);
    const counting = inputs.pupils.filter(({ counts }) => counts[TERM]);
    for (const plan of inputs.plans) {
      const to: Mark = plan.mode === 'comment' ? { kind: 'comment', passed: true } : { kind: 'score', tenths: 70 };
      const changes = counting.flatMap((pupil): CellChange[] => {
        const marks = termRecord(pupil, TERM).marks[plan.offeringId] ?? {};
        const { missing } = regulation.assessSubjectTerm(plan, TERM, marks, false);
        return missing.map((column) => ({ studentId: pupil.studentId, column, from: marks[column] ?? null, to }));
      });
      if (changes.length === 0) continue;
      const request = { requestId: randomUUID(), actor: ACTOR, offeringId: plan.offeringId, term: TERM } as const;
      await saveSheet(db, { ...request, changes });
    }
    const unrated = counting.filter((pupil) => termRecord(pupil, TERM).conduct === null);
    const changes = unrated.map(({ studentId }) => ({ studentId, from: null, to: 'good' as const }));
    if (changes.length > 0)
      await saveConduct(db, { requestId: randomUUID(), actor: ACTOR, classId, term: TERM, changes });
  } finally {
    await db.close();
  }
}
