import { completenessOf, isComplete, type Completeness } from '@cong-truong/database/results/completeness';
import type { ClassInputs } from '@cong-truong/database/results/class-inputs';
import type { PublicationDetail } from '@cong-truong/domain/publication/run-detail';
import type { Term } from '@cong-truong/domain/regulations/regulation';

type Missing = Pick<PublicationDetail, 'missing' | 'missingConduct'>;

/** @returns what keeps the class from being published; null when nothing does */
export function missingIn(inputs: ClassInputs, term: Term): Missing | null {
  const completeness = completenessOf(inputs, term);
  return isComplete(completeness) ? null : missingDetail(completeness);
}

function missingDetail({ classId, missing, missingConduct }: Completeness): Missing {
  return {
    missing: missing.map(({ offeringId, subject, cells }) => ({ classId, offeringId, subject, cells })),
    missingConduct: missingConduct === 0 ? [] : [{ classId, pupils: missingConduct }],
  };
}
