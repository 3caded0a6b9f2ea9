import { parseArgs } from 'node:util';
import { refusalOf, understood } from '../../program/command-arguments';

export interface RecomputeOptions {
  readonly schoolYear: string;
  readonly schoolCode: string | undefined;
  readonly className: string | undefined;
  /** Only compare: nothing is written. */
  readonly check: boolean;
}

const USAGE = 'Cách dùng: npm run recompute -- --year 2016-2017 [--check] [--school MÃ-TRƯỜNG] [--class 9A1]';
const invalid = refusalOf('recompute.options', USAGE);

/** Reads `--year 2016-2017 [--check] [--school CODE] [--class NAME]`. @throws AppError `recompute.options` */
export function parseRecomputeOptions(args: readonly string[]): RecomputeOptions {
  const { year, school, class: className, check } = parse(args);
  if (year === undefined) throw invalid('Chưa cho biết năm học (--year).');
  const [, first, second] = /^(\d{4})-(\d{4})$/.exec(year) ?? [];
  if (Number(second) !== Number(first) + 1)
    throw invalid(`--year phải là một năm học như 2016-2017, đang là "${year}".`);
  return { schoolYear: year, schoolCode: school, className, check };
}

function parse(args: readonly string[]) {
  return understood(
    () =>
      parseArgs({
        args: [...args],
        options: {
          year: { type: 'string' },
          school: { type: 'string' },
          class: { type: 'string' },
          check: { type: 'boolean', default: false },
        },
      }).values,
    invalid,
  );
}
