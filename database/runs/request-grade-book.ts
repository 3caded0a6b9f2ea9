import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { Database } from '../connect';
import { appendEvent } from '../outbox/append';
import { findClass } from '../register/classes.repository';
import { classNotFound } from '../register/not-found';

/**
 * Orders the printed grade book of a class. While one waits, that one is the answer. One that is being
 * printed may have read older marks; printing the same content twice makes one book anyhow.
 *
 * @returns the id of the run
 * @throws AppError `class.notFound`
 */
export function requestGradeBook(
  db: Database,
  { classId, term, actor }: { readonly classId: string; readonly term: Term; readonly actor: string },
): Promise<string> {
  return db.transaction(async (tx) => {
    const group = await findClass(tx, classId);
    if (!group) throw classNotFound(classId);
    const { schoolCode, schoolYear } = group;
    const [waiting] = await tx.query<{ id: string }>(
      `select id from edu.run
       where school_code = $1 and school_year = $2 and term = $3 and kind = 'gradeBook'
         and state = 'queued' and params -> 'classIds' ? $4
       limit 1`,
      [schoolCode, schoolYear, term, classId],
    );
    if (waiting) return waiting.id;
    const [created] = await tx.query<{ id: string }>(
      `insert into edu.run (kind, school_code, school_year, term, params, requested_by, total)
       values ('gradeBook', $1, $2, $3, $4, $5, 1) returning id`,
      [schoolCode, schoolYear, term, JSON.stringify({ classIds: [classId], notify: false, print: true }), actor],
    );
    if (!created) throw new Error('no run was made');
    await appendEvent(tx, 'gradeBook.requested', { runId: created.id });
    return created.id;
  });
}
