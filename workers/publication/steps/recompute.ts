import { recomputeClass } from '../../recompute/recompute-class';
import type { Step } from '../publication';

/** Brings a class's results up to date before it is frozen: the long part of the work, while teachers may still save. */
export const recompute: Step = ({ run, commit }, classId) =>
  commit(async (tx) => {
    await recomputeClass(tx, classId, run.term);
    return {};
  });
