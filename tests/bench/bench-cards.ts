import type { Database } from '@cong-truong/database/connect';
import type { BenchClass } from './bench-school';

export interface CardKey {
  readonly studentId: string;
  readonly schoolYear: string;
  readonly term: number;
}

/** The first published card of an account's children. */
export async function anyCardOf(owner: Database, login: string): Promise<CardKey> {
  const [card] = await owner.query<{ studentId: string; schoolYear: string; term: number }>(
    `select c.student_id as "studentId", c.school_year as "schoolYear", c.term
     from up_users u join edu.family_link l on l.account_id = u.document_id
     join edu.report_card c on c.student_id = l.student_id where u.username = $1 limit 1`,
    [login],
  );
  if (!card) throw new Error('no published report card of the demonstration parent');
  return card;
}

/** Gives each pupil of the bench school the text of `model` for a card, and the account the right to read them all. */
export async function copyCards(
  owner: Database,
  { login, model, classes }: { login: string; model: CardKey; classes: readonly BenchClass[] },
): Promise<readonly CardKey[]> {
  return owner.query<{ studentId: string; schoolYear: string; term: number }>(
    `with pupil as (
       select p.class_id, g.school_year, g.school_code, s.student_id
       from jsonb_to_recordset($5::jsonb) as p (class_id uuid, student_ids text[])
       join edu.class_group g on g.id = p.class_id
       cross join unnest(p.student_ids) as s (student_id)
     ), link as (
       insert into edu.family_link (account_id, student_id)
       select u.document_id, p.student_id from up_users u cross join pupil p where u.username = $1
       on conflict do nothing
     )
     insert into edu.report_card (student_id, school_year, term, class_id, school_code, document, content_hash, run_id)
     select p.student_id, p.school_year, 1, p.class_id, p.school_code,
       jsonb_set(m.document, '{pupil,studentId}', to_jsonb(p.student_id)), sha256(p.student_id::bytea), m.run_id
     from pupil p
     join edu.report_card m on m.student_id = $2 and m.school_year = $3 and m.term = $4
     returning student_id as "studentId", school_year as "schoolYear", term`,
    [
      login,
      model.studentId,
      model.schoolYear,
      model.term,
      JSON.stringify(classes.map(({ classId, studentIds }) => ({ class_id: classId, student_ids: studentIds }))),
    ],
  );
}

/** As if all of them had just been published anew: nobody has read this version yet. */
export async function freezeAnew(owner: Database, cards: readonly CardKey[]): Promise<void> {
  const studentIds = cards.map(({ studentId }) => studentId);
  await owner.execute('update edu.report_card set frozen_at = clock_timestamp() where student_id = any ($1)', [
    studentIds,
  ]);
}
