import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Regulation, SchoolLevel } from '@cong-truong/domain/regulations/regulation';
import { isRegulationId, regulationById, regulationFor } from '@cong-truong/domain/regulations/regulation-for';

/** What decides under which circular a class is read. */
export interface RegulatedClass {
  readonly schoolYear: string;
  readonly level: SchoolLevel;
  readonly gradeLevel: number;
  /** As stored with the class; null where none was stored yet. */
  readonly regulation: string | null;
}

/** @throws AppError `regulation.none` when no circular fits, `regulation.unknown` when the stored one is not ours */
export function regulationOfClass({ schoolYear, level, gradeLevel, regulation }: RegulatedClass): Regulation {
  if (regulation === null) return regulationFor({ level, gradeLevel, startYear: Number(schoolYear.slice(0, 4)) });
  if (isRegulationId(regulation)) return regulationById(regulation);
  throw new AppError({
    kind: 'unavailable',
    code: 'regulation.unknown',
    message: `Lớp được đánh giá theo quy chế "${regulation}" mà bản đang chạy không có. Hãy báo người quản trị hệ thống.`,
    logMessage: `a class is stored with the unknown regulation ${regulation}`,
  });
}
