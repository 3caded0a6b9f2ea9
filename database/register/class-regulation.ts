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

/** Whether the class is kept in a book of scores here; preschool and primary have rules, but no book yet. */
export function hasGradeBook({ level, regulation }: RegulatedClass): boolean {
  return level === 'lowerSecondary' || (regulation !== null && isRegulationId(regulation));
}

/**
 * @throws AppError `class.noGradeBook` for a level that has no book of scores here, `regulation.none` when no circular fits,
 *   `regulation.unknown` when the stored one is not ours
 */
export function regulationOfClass(group: RegulatedClass): Regulation {
  const { schoolYear, level, gradeLevel, regulation } = group;
  if (!hasGradeBook(group)) throw noGradeBook(group);
  if (regulation === null) return regulationFor({ level, gradeLevel, startYear: Number(schoolYear.slice(0, 4)) });
  if (isRegulationId(regulation)) return regulationById(regulation);
  throw new AppError({
    kind: 'unavailable',
    code: 'regulation.unknown',
    message: `Lớp được đánh giá theo quy chế "${regulation}" mà bản đang chạy không có. Hãy báo người quản trị hệ thống.`,
    logMessage: `a class is stored with the unknown regulation ${regulation}`,
  });
}

const LEVEL_NAMES: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'mầm non',
  primary: 'tiểu học',
  lowerSecondary: 'trung học cơ sở',
};

function noGradeBook({ level }: RegulatedClass): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'class.noGradeBook',
    message:
      `Hệ thống chưa có sổ điểm cho lớp ${LEVEL_NAMES[level]}: hiện mới có cho trung học cơ sở. ` +
      'Nhà trường tiếp tục dùng sổ theo dõi hiện có của lớp này.',
    logMessage: `no grade book for a class of ${level}`,
    details: { level },
  });
}
