import { appendEvents } from '../../outbox/append';
import { appendJournal } from '../../journal/append';
import type { Transaction } from '../../connect';
import type { ClassRecord } from '../register/class-record';
import type { SchoolYearPlan } from '../school/school-years';
import { insertClasses } from './register-tables';

/** Opens school years, with their partitions. */
export async function openSchoolYears(tx: Transaction, schoolYears: readonly SchoolYearPlan[]): Promise<void> {
  for (const { code, startsOn, endsOn, term1EndsOn } of schoolYears) {
    await tx.execute('select edu.open_school_year($1, $2, $3, $4)', [code, startsOn, endsOn, term1EndsOn]);
  }
}

/**
 * Writes classes of one school, tells the workers that their results are to be computed, and opens the school's journal: one entry
 * a class and term, since these marks were never typed by anybody.
 */
export async function writeClasses(
  tx: Transaction,
  schoolCode: string,
  classes: readonly ClassRecord[],
): Promise<void> {
  await insertClasses(tx, classes);
  const terms = classes.flatMap(({ classId, marks }) =>
    ([1, 2] as const).flatMap((term) => {
      const count = marks.filter((mark) => mark.term === term).length;
      return count === 0 ? [] : [{ classId, term, count }];
    }),
  );
  await appendEvents(
    tx,
    'class.changed',
    terms.map(({ classId, term }) => ({ classId, term })),
  );
  await appendJournal(tx, {
    schoolCode,
    actor: 'system',
    entries: terms.map(({ classId, term, count }) => ({
      action: 'register.invented',
      subject: { classId, term },
      old: null,
      new: { marks: count },
    })),
  });
}
