import { AppError } from '../errors/app-error';
import type { Regulation, RegulationId, SchoolLevel } from './regulation';
import { ROLL_OUT } from './roll-out';
import { tt22 } from './tt22-2021/tt22-2021';
import { tt26 } from './tt26-2020/tt26-2020';
import { tt58 } from './tt58-2011/tt58-2011';

const REGULATIONS: Readonly<Record<RegulationId, Regulation>> = {
  'TT58/2011': tt58,
  'TT58/2011+TT26/2020': tt26,
  'TT22/2021': tt22,
};

export interface RegulationQuery {
  readonly level: SchoolLevel;
  /** 1 to 9; 0 in preschool. */
  readonly gradeLevel: number;
  /** The year in which the school year begins: 2016 for 2016-2017. */
  readonly startYear: number;
}

/**
 * The circular in force for a grade in a school year. Asked once for a class, then stored with it.
 *
 * @throws AppError `regulation.none` when no circular fits: an answer is never guessed
 */
export function regulationFor({ level, gradeLevel, startYear }: RegulationQuery): Regulation {
  const found =
    level === 'lowerSecondary'
      ? ROLL_OUT.find(
          (entry) =>
            entry.gradeLevel === gradeLevel &&
            entry.firstYear <= startYear &&
            (entry.lastYear === null || startYear <= entry.lastYear),
        )
      : undefined;
  if (found) return REGULATIONS[found.regulation];
  throw new AppError({
    kind: 'invalid',
    code: 'regulation.none',
    message:
      `Chưa có quy chế đánh giá nào cho lớp ${gradeLevel} (${LEVEL_NAMES[level]}) ở năm học ${startYear}-${startYear + 1}. ` +
      'Hãy kiểm tra lại khối lớp và năm học.',
    logMessage: `no regulation for ${level} grade ${gradeLevel} in school year ${startYear}-${startYear + 1}`,
    details: { level, gradeLevel, startYear },
  });
}

/** The regulation that was stored with a class or a result. */
export function regulationById(id: RegulationId): Regulation {
  return REGULATIONS[id];
}

export function isRegulationId(text: string): text is RegulationId {
  return Object.hasOwn(REGULATIONS, text);
}

const LEVEL_NAMES: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'mầm non',
  primary: 'tiểu học',
  lowerSecondary: 'trung học cơ sở',
};
