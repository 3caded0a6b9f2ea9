import type { Queryable } from '@cong-truong/database/connect';
import type { ClassRecord } from '@cong-truong/database/register/class-record';
import { findClass } from '@cong-truong/database/register/classes.repository';
import { classNotFound } from '@cong-truong/database/register/not-found';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { can } from '@cong-truong/domain/access/policy';
import { z } from 'zod';
import { idSchema, termSchema } from '../http/address';
import { denied } from '../http/denied';

export const bookAddress = z.object({ classId: idSchema, term: termSchema });
export type BookAddress = z.infer<typeof bookAddress>;

/** The class, when the person may print and read its book. */
export async function requirePrintableClass(db: Queryable, actor: StaffActor, classId: string): Promise<ClassRecord> {
  const found = await findClass(db, classId);
  if (!found) throw classNotFound(classId);
  if (can(actor, 'gradeBook.print', { classId, schoolCode: found.schoolCode })) return found;
  throw denied('Sổ in của lớp dành cho hiệu trưởng, văn phòng và giáo viên chủ nhiệm của lớp.');
}
