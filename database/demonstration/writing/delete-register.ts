import type { Transaction } from '../../connect';
import { appendJournal } from '../../journal/append';

/** What hangs on a class, the dependent first. */
const OF_CLASS = [
  'report_card',
  'result',
  'grade_book',
  'score',
  'conduct',
  'absence',
  'exemption',
  'class_term',
  'enrolment',
] as const;

/**
 * Removes everything that the register holds of these schools, so that invented schools can be made anew. The journal stays: it
 * is append-only for everybody, and says that they were removed.
 */
export async function deleteRegister(tx: Transaction, schoolCodes: readonly string[]): Promise<void> {
  const classes = await tx.query<{ id: string; schoolCode: string }>(
    'select id, school_code as "schoolCode" from edu.class_group where school_code = any ($1)',
    [schoolCodes],
  );
  const classIds = classes.map(({ id }) => id);
  await tx.execute(
    `delete from edu.delivery where message_id in (select id from edu.message where school_code = any ($1))`,
    [schoolCodes],
  );
  await tx.execute('delete from edu.message where school_code = any ($1)', [schoolCodes]);
  // Marks go only while their term is open.
  await tx.execute(`update edu.class_term set state = 'open' where class_id = any ($1)`, [classIds]);
  await tx.execute(
    `delete from edu.family_link where student_id in (select student_id from edu.enrolment where class_id = any ($1))`,
    [classIds],
  );
  for (const table of OF_CLASS) await tx.execute(`delete from edu.${table} where class_id = any ($1)`, [classIds]);
  await tx.execute(
    `delete from edu.teaching_assignment where offering_id in (select id from edu.offering where class_id = any ($1))`,
    [classIds],
  );
  await tx.execute('delete from edu.offering where class_id = any ($1)', [classIds]);
  await tx.execute('delete from edu.class_group where id = any ($1)', [classIds]);
  await tx.execute('delete from edu.run where school_code = any ($1)', [schoolCodes]);
  for (const schoolCode of new Set(classes.map((one) => one.schoolCode))) {
    const removed = classes.filter((one) => one.schoolCode === schoolCode);
    await appendJournal(tx, {
      schoolCode,
      actor: 'system',
      entries: removed.map(({ id }) => ({
        action: 'register.removed',
        subject: { classId: id },
        old: null,
        new: null,
      })),
    });
  }
}
