import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { HAND_PLAY } from '@cong-truong/database/demonstration/demonstration';

/** Where a request points, seen from the demonstration's people of class 6A1 at THCS Long Bình. */
export const SCOPES = ['own', 'otherClass', 'otherSchool'] as const;
export type Scope = (typeof SCOPES)[number];

/** Everything that a request of the table can point at, in one scope. */
export interface Target {
  readonly schoolYear: string;
  readonly classId: string;
  readonly offeringId: string;
  readonly studentId: string;
  readonly bookId: string;
  readonly runId: string;
  /** An entry window of the class for the finals of term 2. */
  readonly windowId: string;
  /** A pupil whose first term of 2016-2017 is published. */
  readonly publishedStudentId: string;
}

const CURRENT_YEAR = '2026-2027';
const PAST_YEAR = '2016-2017';

/** Reads the targets from the register; makes the run and the book that requests ask for. */
export async function loadTargets(owner: Client, filesFolder: string): Promise<Record<Scope, Target>> {
  return {
    own: await targetOf(owner, filesFolder, { className: '6A1', same: true }),
    otherClass: await targetOf(owner, filesFolder, { className: '8A2', same: true }),
    otherSchool: await targetOf(owner, filesFolder, { className: '6A1', same: false }),
  };
}

async function targetOf(
  owner: Client,
  filesFolder: string,
  { className, same }: { className: string; same: boolean },
): Promise<Target> {
  const { rows } = await owner.query<{
    class_id: string;
    school_code: string;
    offering_id: string;
    student_id: string;
  }>(
    `select g.id as class_id, g.school_code, o.id as offering_id, e.student_id
     from edu.class_group g
     join edu.offering o on o.class_id = g.id and o.subject = $3
     join edu.enrolment e on e.class_id = g.id and e.left_on is null
     where g.school_year = $4 and g.name = $2 and g.level = 'lowerSecondary' and (g.school_code = $1) = $5
     order by e.roll_number limit 1`,
    [HAND_PLAY.schoolCode, className, HAND_PLAY.subject, CURRENT_YEAR, same],
  );
  const found = rows[0];
  if (!found) throw new Error(`the demonstration has no class ${className} (same school: ${String(same)})`);
  return {
    schoolYear: CURRENT_YEAR,
    classId: found.class_id,
    offeringId: found.offering_id,
    studentId: found.student_id,
    ...(await ordered(owner, filesFolder, { schoolCode: found.school_code, classId: found.class_id })),
    windowId: await entryWindow(owner, found.class_id),
    publishedStudentId: await publishedPupil(owner, found.school_code),
  };
}

async function ordered(
  owner: Client,
  filesFolder: string,
  { schoolCode, classId }: { schoolCode: string; classId: string },
): Promise<{ bookId: string; runId: string }> {
  const run = await owner.query<{ id: string }>(
    `insert into edu.run (kind, school_code, school_year, term, params, state, requested_by, finished_at)
     values ('gradeBook', $1, $2, 1, jsonb_build_object('classIds', jsonb_build_array($3::text)), 'failed', 'system', now())
     returning id`,
    [schoolCode, CURRENT_YEAR, classId],
  );
  const runId = run.rows[0]?.id ?? '';
  const file = `grade-books/${randomUUID()}.pdf`;
  mkdirSync(join(filesFolder, 'grade-books'), { recursive: true });
  writeFileSync(join(filesFolder, file), '%PDF-1.7\n%%EOF\n');
  const book = await owner.query<{ id: string }>(
    `insert into edu.grade_book (class_id, term, content_hash, file, sha256, bytes, pages, run_id)
     values ($1, 1, sha256($2), $3, sha256($2), 15, 1, $4) returning id`,
    [classId, Buffer.from(file), file, runId],
  );
  return { runId, bookId: book.rows[0]?.id ?? '' };
}

async function entryWindow(owner: Client, classId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into edu.entry_window as w (school_code, school_year, term, kind, class_id, opens_at, closes_at, updated_by)
     select c.school_code, c.school_year, 2, 'final', c.id, '2026-09-05', '2099-12-31', 'system'
     from edu.class_group c where c.id = $1
     on conflict (school_code, school_year, term, kind, grade_level, class_id, offering_id, column_kind, ordinal)
       do update set version = 1
     returning id`,
    [classId],
  );
  return rows[0]?.id ?? '';
}

async function publishedPupil(owner: Client, schoolCode: string): Promise<string> {
  const { rows } = await owner.query<{ student_id: string }>(
    `select c.student_id from edu.report_card c where c.school_code = $1 and c.school_year = $2 and c.term = 1
     order by c.student_id limit 1`,
    [schoolCode, PAST_YEAR],
  );
  return rows[0]?.student_id ?? '';
}
