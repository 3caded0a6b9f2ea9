import type { SchoolLevel } from '@cong-truong/domain/regulations/regulation';

/** A class as the register holds it. */
export interface ClassRecord {
  readonly classId: string;
  readonly schoolCode: string;
  readonly schoolYear: string;
  readonly level: SchoolLevel;
  readonly gradeLevel: number;
  readonly name: string;
  /** As stored; `regulationOfClass` answers where none was. */
  readonly regulation: string | null;
  readonly homeroomStaffId: string | null;
}

/** For `edu.class_group c`: the fields of `ClassRecord`. */
export const CLASS_COLUMNS = `c.id as "classId", c.school_code as "schoolCode", c.school_year as "schoolYear", c.level,
  c.grade_level as "gradeLevel", c.name, c.regulation, c.homeroom_staff_id as "homeroomStaffId"`;

/** For `edu.class_group c`: 6A2 before 6A10. */
export const CLASS_ORDER = 'c.grade_level, length(c.name), c.name';

/** Takes the class out of a row that holds other columns as well. */
export function classRecord(row: ClassRecord): ClassRecord {
  const { classId, schoolCode, schoolYear, level, gradeLevel, name, regulation, homeroomStaffId } = row;
  return { classId, schoolCode, schoolYear, level, gradeLevel, name, regulation, homeroomStaffId };
}
