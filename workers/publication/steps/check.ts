import { loadClassInputs } from '@cong-truong/database/results/inputs.repository';
import { missingIn } from '../missing';
import type { Step } from '../publication';

/** Looks whether a class lacks anything; what it lacks is told when all classes were looked at. */
export const check: Step = ({ run, commit }, classId) =>
  commit(async (tx) => {
    const [inputs] = await loadClassInputs(tx, [classId], [run.term]);
    const missing = inputs ? missingIn(inputs, run.term) : null;
    return missing === null ? {} : { detail: missing };
  });
