import type { OfferingPlan, PupilTermRecord, Term } from '@cong-truong/domain/regulations/regulation';
import { columnKey, type AssessmentKind } from '@cong-truong/domain/scores/column';
import { studentsOfClass, type ClassPupil } from '../cms-bridge/students';
import type { Queryable } from '../connect';
import type { TermState } from '../saving/term-closed';
import { markFromColumns, type MarkColumns } from '../scores/mark-columns';
import type { ClassRecord } from './class-record';
import { findOffering } from './classes.repository';
import { offeringNotFound } from './not-found';
import { termState } from './term-state';

/** Marks of one pupil in one subject and term, by column. */
export type SubjectMarks = PupilTermRecord['marks'][string];

export interface SheetPupil extends ClassPupil {
  /** Exempt from the subject in this term. */
  readonly exempt: boolean;
  readonly marks: SubjectMarks;
  /** Of the other term of the year, for the average of the year. */
  readonly otherTermMarks: SubjectMarks;
  readonly otherTermExempt: boolean;
}

/** A subject's sheet of a class in a term. */
export interface Sheet {
  readonly class: ClassRecord;
  readonly plan: OfferingPlan;
  readonly state: TermState;
  /** In the order of the book; those who left are there too. */
  readonly pupils: readonly SheetPupil[];
}

/** @throws AppError `offering.notFound` */
export async function loadSheet(db: Queryable, offeringId: string, term: Term): Promise<Sheet> {
  const offering = await findOffering(db, offeringId);
  if (!offering) throw offeringNotFound(offeringId);
  const { classId, schoolYear } = offering.class;
  const state = await termState(db, classId, term);
  const pupils = await studentsOfClass(db, classId);
  const marks = await marksOfOffering(db, { schoolYear, classId, offeringId });
  const exemptions = await exemptionsOf(db, offeringId);
  const other: Term = term === 1 ? 2 : 1;
  return {
    ...offering,
    state,
    pupils: pupils.map((pupil) => ({
      ...pupil,
      exempt: exemptions.has(termKey(pupil.studentId, term)),
      marks: marks.get(termKey(pupil.studentId, term)) ?? {},
      otherTermMarks: marks.get(termKey(pupil.studentId, other)) ?? {},
      otherTermExempt: exemptions.has(termKey(pupil.studentId, other)),
    })),
  };
}

interface MarkRow extends MarkColumns {
  readonly student_id: string;
  readonly term: Term;
  readonly kind: AssessmentKind;
  readonly ordinal: number;
}

async function marksOfOffering(
  db: Queryable,
  { schoolYear, classId, offeringId }: { schoolYear: string; classId: string; offeringId: string },
): Promise<ReadonlyMap<string, SubjectMarks>> {
  const rows = await db.query<MarkRow>(
    `select student_id, term, kind, ordinal, tenths, passed, exception from edu.score
     where school_year = $1 and class_id = $2 and term in (1, 2) and offering_id = $3`,
    [schoolYear, classId, offeringId],
  );
  const marks = new Map<string, Record<string, ReturnType<typeof markFromColumns>>>();
  for (const row of rows) {
    const key = termKey(row.student_id, row.term);
    const cells = marks.get(key) ?? {};
    cells[columnKey(row.kind, row.ordinal)] = markFromColumns(row);
    marks.set(key, cells);
  }
  return marks;
}

async function exemptionsOf(db: Queryable, offeringId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ student_id: string; term: Term }>(
    'select student_id, term from edu.exemption where offering_id = $1',
    [offeringId],
  );
  return new Set(rows.map(({ student_id, term }) => termKey(student_id, term)));
}

function termKey(studentId: string, term: Term): string {
  return `${studentId}/${term}`;
}
