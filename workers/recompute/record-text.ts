import type { OfferingPlan, PupilTermRecord } from '@cong-truong/domain/regulations/regulation';
import type { Mark } from '@cong-truong/domain/scores/mark';

/**
 * A pupil's term as one text: equal records give equal texts in whatever order they were read. Hashing this takes a tenth of the time
 * of hashing sorted JSON, and a school has a thousand of them.
 */
export function recordText(plans: readonly OfferingPlan[], record: PupilTermRecord): string {
  const subjects = plans.map(({ offeringId }) => `${offeringId}=${marksText(record.marks[offeringId] ?? {})}`);
  return [...subjects, [...record.exemptOfferings].sort().join(), record.conduct ?? ''].join(';');
}

function marksText(marks: PupilTermRecord['marks'][string]): string {
  const cells: string[] = [];
  for (const [column, mark] of Object.entries(marks)) if (mark) cells.push(`${column}:${markText(mark)}`);
  return cells.sort().join();
}

function markText(mark: Mark): string {
  switch (mark.kind) {
    case 'score':
      return String(mark.tenths);
    case 'comment':
      return mark.passed ? 'passed' : 'failed';
    case 'pending':
    case 'forfeit':
      return mark.kind;
  }
}
