import type { EntryWindow, WindowKind, WindowPlace } from '@cong-truong/domain/entry-windows/entry-window';
import type { Term } from '@cong-truong/domain/regulations/regulation';
import { columnKey, type AssessmentKind } from '@cong-truong/domain/scores/column';

/** A window as the register holds it. */
export interface StoredWindow extends EntryWindow {
  readonly windowId: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly version: number;
  readonly updatedAt: Date;
  /** documentId of the member of staff. */
  readonly updatedBy: string;
}

export interface WindowRow extends PlaceColumns {
  readonly id: string;
  readonly school_code: string;
  readonly school_year: string;
  readonly term: Term;
  readonly kind: WindowKind;
  readonly opens_at: Date;
  readonly closes_at: Date;
  readonly version: number;
  readonly updated_at: Date;
  readonly updated_by: string;
}

export interface PlaceColumns {
  readonly grade_level: number | null;
  readonly class_id: string | null;
  readonly offering_id: string | null;
  readonly column_kind: AssessmentKind | null;
  readonly ordinal: number | null;
}

export const WINDOW_COLUMNS = `w.id, w.school_code, w.school_year, w.term, w.kind, w.grade_level, w.class_id, w.offering_id,
  w.column_kind, w.ordinal, w.opens_at, w.closes_at, w.version, w.updated_at, w.updated_by`;

export function storedWindow(row: WindowRow): StoredWindow {
  return {
    windowId: row.id,
    schoolCode: row.school_code,
    schoolYear: row.school_year,
    term: row.term,
    kind: row.kind,
    place: placeOf(row),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    version: row.version,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
  };
}

function placeOf({ grade_level, class_id, offering_id, column_kind, ordinal }: PlaceColumns): WindowPlace {
  if (class_id !== null && offering_id !== null && column_kind !== null && ordinal !== null) {
    return { kind: 'column', classId: class_id, offeringId: offering_id, column: columnKey(column_kind, ordinal) };
  }
  if (class_id !== null) return { kind: 'class', classId: class_id };
  return grade_level === null ? { kind: 'school' } : { kind: 'grade', gradeLevel: grade_level };
}
