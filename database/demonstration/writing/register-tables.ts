import { parseColumnKey } from '@cong-truong/domain/scores/column';
import type { Transaction } from '../../connect';
import type { ClassRecord, MarkRecord } from '../register/class-record';
import { insertRows } from './insert-rows';

/** Writes classes with all that is recorded of them. */
export async function insertClasses(tx: Transaction, classes: readonly ClassRecord[]): Promise<void> {
  await insertRows(
    tx,
    'edu.class_group',
    [
      ['id', 'uuid'],
      ['school_code', 'text'],
      ['school_year', 'text'],
      ['level', 'text'],
      ['grade_level', 'smallint'],
      ['name', 'text'],
      ['regulation', 'text'],
      ['homeroom_staff_id', 'text'],
    ],
    classes.map((record) => [
      record.classId,
      record.schoolCode,
      record.schoolYear,
      'lowerSecondary',
      record.gradeLevel,
      record.name,
      record.regulation,
      record.homeroomStaffId,
    ]),
  );
  await insertRows(
    tx,
    'edu.enrolment',
    [
      ['class_id', 'uuid'],
      ['student_id', 'text'],
      ['roll_number', 'smallint'],
      ['joined_on', 'date'],
      ['left_on', 'date'],
    ],
    rowsOf(classes, ({ classId, enrolments }) =>
      enrolments.map((entry) => [classId, entry.studentId, entry.rollNumber, entry.joinedOn, entry.leftOn]),
    ),
  );
  await insertTerms(tx, classes);
  await insertOfferings(tx, classes);
  await insertPupilRecords(tx, classes);
  await insertMarks(tx, classes);
  await closeTerms(tx, classes);
}

async function insertTerms(tx: Transaction, classes: readonly ClassRecord[]): Promise<void> {
  await insertRows(
    tx,
    'edu.class_term',
    [
      ['class_id', 'uuid'],
      ['term', 'smallint'],
    ],
    rowsOf(classes, ({ classId, terms }) => terms.map(({ term }) => [classId, term])),
  );
}

/** Last: a closed term takes no mark. */
async function closeTerms(tx: Transaction, classes: readonly ClassRecord[]): Promise<void> {
  const closed = classes.flatMap(({ classId, terms }) =>
    terms.filter(({ state }) => state !== 'open').map(({ term, state }) => ({ classId, term, state })),
  );
  await tx.execute(
    `update edu.class_term t set state = c.state, changed_at = now()
     from unnest($1::uuid[], $2::smallint[], $3::text[]) as c (class_id, term, state)
     where t.class_id = c.class_id and t.term = c.term`,
    [closed.map(({ classId }) => classId), closed.map(({ term }) => term), closed.map(({ state }) => state)],
  );
}

async function insertOfferings(tx: Transaction, classes: readonly ClassRecord[]): Promise<void> {
  await insertRows(
    tx,
    'edu.offering',
    [
      ['id', 'uuid'],
      ['class_id', 'uuid'],
      ['subject', 'text'],
      ['mode', 'text'],
      ['term1_lessons_tenths', 'smallint'],
      ['term2_lessons_tenths', 'smallint'],
      ['lessons_per_year', 'smallint'],
      ['position', 'smallint'],
    ],
    rowsOf(classes, ({ classId, offerings }) =>
      offerings.map(({ offeringId, subject, mode, lessonsPerWeekTenths: [term1, term2], lessonsPerYear, position }) => [
        offeringId,
        classId,
        subject,
        mode,
        term1,
        term2,
        lessonsPerYear,
        position,
      ]),
    ),
  );
  await insertRows(
    tx,
    'edu.teaching_assignment',
    [
      ['offering_id', 'uuid'],
      ['staff_id', 'text'],
      ['starts_on', 'date'],
      ['ends_on', 'date'],
    ],
    rowsOf(classes, ({ offerings }) =>
      offerings.flatMap(({ offeringId, teachers }) =>
        teachers.map(({ staffId, startsOn, endsOn }) => [offeringId, staffId, startsOn, endsOn]),
      ),
    ),
  );
}

async function insertPupilRecords(tx: Transaction, classes: readonly ClassRecord[]): Promise<void> {
  await insertRows(
    tx,
    'edu.exemption',
    [
      ['offering_id', 'uuid'],
      ['class_id', 'uuid'],
      ['student_id', 'text'],
      ['term', 'smallint'],
      ['document_number', 'text'],
    ],
    rowsOf(classes, ({ classId, exemptions }) =>
      exemptions.map(({ offeringId, studentId, term, documentNumber }) => [
        offeringId,
        classId,
        studentId,
        term,
        documentNumber,
      ]),
    ),
  );
  await insertRows(
    tx,
    'edu.absence',
    [
      ['class_id', 'uuid'],
      ['student_id', 'text'],
      ['on_date', 'date'],
      ['session', 'text'],
      ['excused', 'boolean'],
    ],
    rowsOf(classes, ({ classId, absences }) =>
      absences.map(({ studentId, onDate, session, excused }) => [classId, studentId, onDate, session, excused]),
    ),
  );
  await insertRows(
    tx,
    'edu.conduct',
    [
      ['school_year', 'text'],
      ['class_id', 'uuid'],
      ['period', 'smallint'],
      ['student_id', 'text'],
      ['rating', 'text'],
      ['updated_by', 'text'],
    ],
    rowsOf(classes, ({ schoolYear, classId, homeroomStaffId, conduct }) =>
      conduct.map(({ studentId, period, rating }) => [
        schoolYear,
        classId,
        period,
        studentId,
        rating,
        homeroomStaffId ?? 'system',
      ]),
    ),
  );
}

async function insertMarks(tx: Transaction, classes: readonly ClassRecord[]): Promise<void> {
  await insertRows(
    tx,
    'edu.score',
    [
      ['school_year', 'text'],
      ['class_id', 'uuid'],
      ['term', 'smallint'],
      ['offering_id', 'uuid'],
      ['student_id', 'text'],
      ['kind', 'text'],
      ['ordinal', 'smallint'],
      ['tenths', 'smallint'],
      ['passed', 'boolean'],
      ['exception', 'text'],
      ['updated_by', 'text'],
    ],
    rowsOf(classes, ({ schoolYear, classId, marks }) => marks.map((mark) => [schoolYear, classId, ...markRow(mark)])),
  );
}

function markRow({ term, offeringId, studentId, column, mark, enteredBy }: MarkRecord): readonly unknown[] {
  const key = parseColumnKey(column);
  if (!key) throw new Error(`no column ${column}`);
  const tenths = mark.kind === 'score' ? mark.tenths : null;
  const passed = mark.kind === 'comment' ? mark.passed : null;
  const exception = mark.kind === 'pending' || mark.kind === 'forfeit' ? mark.kind : null;
  return [term, offeringId, studentId, key.kind, key.ordinal, tenths, passed, exception, enteredBy];
}

function rowsOf(
  classes: readonly ClassRecord[],
  rows: (record: ClassRecord) => readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  return classes.flatMap(rows);
}
