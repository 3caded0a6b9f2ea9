import { AppError } from '../errors/app-error';
import { isPrimaryGrade } from './primary/grades';
import type { PrimaryRegulationId } from './primary/primary-regulation';
import { PRIMARY_ROLL_OUT, type PrimaryRollOut } from './primary/roll-out';
import type { Citation, Rules } from './cited';
import type { RegulationId } from './regulation';
import { ROLL_OUT } from './roll-out';

export const RULES = {
  circularFor: {
    says:
      'Mỗi lớp theo thông tư của lộ trình cho khối lớp và năm học; năm học có hai thông tư (tiểu học 2016-2017) thì theo ngày, không nêu ngày ' +
      'thì theo thông tư lúc kết thúc năm học. Ngày từ 01/7 đến 31/8 năm sau thuộc năm học đó [I].',
    source: 'Điều khoản hiệu lực và lộ trình của từng thông tư',
    evidence: 'V',
    from: '2012-01-26',
  },
} satisfies Rules;

export interface CircularQuery {
  /** 1 to 9. */
  readonly gradeLevel: number;
  /** The year in which the school year begins. */
  readonly startYear: number;
  /** A day of that school year, ISO, where a circular changed within it; without one the circular that the year ended under. */
  readonly date?: string;
}

export type CircularAnswer = Citation &
  (
    | { readonly level: 'primary'; readonly regulation: PrimaryRegulationId }
    | { readonly level: 'lowerSecondary'; readonly regulation: RegulationId }
  );

/**
 * The circular in force for a grade of primary or lower secondary school.
 *
 * @throws AppError `regulation.none` when none fits, `regulation.dateOutsideYear` when the day is not one of the school year
 */
export function circularFor(query: CircularQuery): CircularAnswer {
  const { gradeLevel, startYear, date } = query;
  if (date !== undefined && !isInSchoolYear(date, startYear)) throw outsideYear(query);
  if (isPrimaryGrade(gradeLevel)) {
    const entry = PRIMARY_ROLL_OUT.filter((candidate) => holds(candidate, query)).at(-1);
    if (!entry) throw none(query);
    const { regulation, source, evidence, from } = entry;
    return { level: 'primary', regulation, source, evidence, from };
  }
  const entry = ROLL_OUT.find((candidate) => holds(candidate, query));
  if (!entry) throw none(query);
  const { regulation, source, evidence, from } = entry;
  return { level: 'lowerSecondary', regulation, source, evidence, from };
}

type Entry = Pick<PrimaryRollOut, 'firstYear' | 'lastYear' | 'since' | 'until'> & { readonly gradeLevel: number };

function holds(entry: Entry, { gradeLevel, startYear, date }: CircularQuery): boolean {
  const { firstYear, lastYear, since, until } = entry;
  if (entry.gradeLevel !== gradeLevel || startYear < firstYear) return false;
  if (lastYear !== null && startYear > lastYear) return false;
  if (date === undefined) return true;
  return date >= (since ?? date) && date <= (until ?? date);
}

/** A school year runs from July, when schools plan it, to the end of the summer after it, when resits end. */
function isInSchoolYear(date: string, startYear: number): boolean {
  return date >= `${startYear}-07-01` && date <= `${startYear + 1}-08-31`;
}

function outsideYear({ startYear, date }: CircularQuery): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'regulation.dateOutsideYear',
    message: `Ngày ${date} không thuộc năm học ${startYear}-${startYear + 1}.`,
    details: { startYear, date },
  });
}

function none({ gradeLevel, startYear }: CircularQuery): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'regulation.none',
    message:
      `Chưa có quy chế đánh giá nào cho lớp ${gradeLevel} ở năm học ${startYear}-${startYear + 1}. ` +
      'Hãy kiểm tra lại khối lớp và năm học.',
    logMessage: `no circular for grade ${gradeLevel} in school year ${startYear}-${startYear + 1}`,
    details: { gradeLevel, startYear },
  });
}
