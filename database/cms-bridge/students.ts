import type { Queryable } from '../connect';

/** A pupil of a class, as the register and the CMS know her. */
export interface ClassPupil {
  readonly studentId: string;
  readonly rollNumber: number;
  /** YYYY-MM-DD */
  readonly joinedOn: string;
  /** YYYY-MM-DD; null while she is in the class. */
  readonly leftOn: string | null;
  readonly code: string;
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly gender: string | null;
  readonly ethnicity: string | null;
  readonly placeOfBirth: string | null;
  readonly address: string | null;
}

/** In the order of the book; pupils who left are there too. */
export function studentsOfClass(db: Queryable, classId: string): Promise<readonly ClassPupil[]> {
  return db.query<ClassPupil>(
    `select student_id as "studentId", roll_number as "rollNumber", joined_on as "joinedOn", left_on as "leftOn", code,
       full_name as "fullName", date_of_birth as "dateOfBirth", gender, ethnicity, place_of_birth as "placeOfBirth", address
     from edu.students_of_class($1)`,
    [classId],
  );
}

export interface Guardian {
  readonly studentId: string;
  readonly fullName: string;
  readonly relationship: string | null;
  /** As the school wrote it; not yet E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly receivesSms: boolean;
  readonly receivesEmail: boolean;
}

export function guardiansOfStudents(db: Queryable, studentIds: readonly string[]): Promise<readonly Guardian[]> {
  return db.query<Guardian>(
    `select student_id as "studentId", full_name as "fullName", relationship, phone, email,
       receives_sms as "receivesSms", receives_email as "receivesEmail"
     from edu.guardians_of_students($1)`,
    [studentIds],
  );
}
