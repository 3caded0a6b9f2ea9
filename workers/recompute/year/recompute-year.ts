import type { Database } from '@cong-truong/database/connect';
import { hasGradeBook } from '@cong-truong/database/register/class-regulation';
import { schoolYears } from '@cong-truong/database/register/school-years.repository';
import { classesOfYear } from '@cong-truong/database/results/year-classes.repository';
import { AppError } from '@cong-truong/domain/errors/app-error';
import { checkClass } from './check-class';
import type { RecomputeOptions } from './options';
import { classLines, skippedLine } from './report';

export interface YearTotals {
  readonly schools: number;
  readonly classes: number;
  readonly pupils: number;
  readonly results: number;
  /** Results that differ. */
  readonly wrong: number;
  /** Results that the workers are about to compute anew. */
  readonly waiting: number;
  /** Classes of levels that have no book of scores. */
  readonly skipped: number;
}

/**
 * Recomputes a stored year, class by class, each under the circular that it keeps. Differences are told as they are found.
 *
 * @throws AppError `recompute.noClasses` when the year has none
 */
export async function recomputeYear(
  db: Database,
  options: RecomputeOptions,
  say: (line: string) => void,
): Promise<YearTotals> {
  const classes = await classesOfYear(db, options);
  if (classes.length === 0) throw await noClasses(db, options);
  const schools = new Set<string>();
  let totals: YearTotals = { schools: 0, classes: 0, pupils: 0, results: 0, wrong: 0, waiting: 0, skipped: 0 };
  for (const group of classes) {
    const checked = hasGradeBook(group)
      ? await db.transaction((tx) => checkClass(tx, group.classId, { replace: !options.check }))
      : null;
    if (checked === null) {
      say(skippedLine(group));
      totals = { ...totals, skipped: totals.skipped + 1 };
      continue;
    }
    const waits = options.check && checked.waiting;
    for (const line of classLines(group, checked, options)) say(line);
    schools.add(group.schoolCode);
    totals = {
      ...totals,
      schools: schools.size,
      classes: totals.classes + 1,
      pupils: totals.pupils + checked.pupils,
      results: totals.results + checked.results,
      wrong: totals.wrong + (waits ? 0 : checked.wrong.length),
      waiting: totals.waiting + (waits ? checked.wrong.length : 0),
    };
  }
  return totals;
}

async function noClasses(db: Database, { schoolYear, schoolCode, className }: RecomputeOptions): Promise<AppError> {
  const years = (await schoolYears(db)).map(({ code }) => code).join(', ');
  const where = [schoolCode && `trường ${schoolCode}`, className && `lớp ${className}`].filter(Boolean).join(', ');
  return new AppError({
    kind: 'notFound',
    code: 'recompute.noClasses',
    message:
      `Không có lớp nào của năm học ${schoolYear}${where ? ` (${where})` : ''}. ` +
      (years ? `Các năm học đang có: ${years}.` : 'Cơ sở dữ liệu chưa có năm học nào.'),
    logMessage: `no classes in ${schoolYear}`,
  });
}
