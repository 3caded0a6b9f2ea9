import { appendEvents } from '../../outbox/append';
import type { Transaction } from '../../connect';
import type { Demonstration } from '../demonstration';
import { PAST_YEAR } from '../school/school-years';

/**
 * Orders the publication of the past year as its principals would have: the workers freeze the report cards. Nobody is told and
 * nothing is printed, it is ten years ago.
 */
export async function orderPublications(tx: Transaction, { classes, staff }: Demonstration): Promise<void> {
  const past = classes.map(({ record }) => record).filter(({ schoolYear }) => schoolYear === PAST_YEAR.code);
  for (const schoolCode of new Set(past.map((record) => record.schoolCode))) {
    const classIds = past.filter((record) => record.schoolCode === schoolCode).map(({ classId }) => classId);
    const principal = staff.find((person) => person.schoolCode === schoolCode && person.role === 'principal');
    const runs = await tx.query<{ id: string }>(
      `insert into edu.run (kind, school_code, school_year, term, params, requested_by)
       select 'publication', $1, $2, term, $3, $4 from unnest(array[1, 2]::smallint[]) as term returning id`,
      [
        schoolCode,
        PAST_YEAR.code,
        JSON.stringify({ classIds, notify: false, print: false }),
        principal?.staffId ?? 'system',
      ],
    );
    await appendEvents(
      tx,
      'publication.requested',
      runs.map(({ id }) => ({ runId: id })),
    );
  }
}
