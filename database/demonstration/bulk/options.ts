import { parseArgs } from 'node:util';
import { AppError } from '@cong-truong/domain/errors/app-error';
import type { DistrictSpec } from './seed-district';

/** Reads `--schools N --pupils-per-school M --articles-per-school K --seed S [--replace]`. */
export function parseBulkOptions(args: readonly string[]): DistrictSpec {
  const { values } = parse(args);
  return {
    schools: wholeNumber('--schools', values.schools, 1, 9_999),
    pupilsPerSchool: wholeNumber('--pupils-per-school', values['pupils-per-school'], 4, 5_000),
    articlesPerSchool: wholeNumber('--articles-per-school', values['articles-per-school'], 0, 5_000),
    seed: values.seed,
    replace: values.replace,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        schools: { type: 'string', default: '60' },
        'pupils-per-school': { type: 'string', default: '1000' },
        'articles-per-school': { type: 'string', default: '500' },
        seed: { type: 'string', default: '1' },
        replace: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw invalid(`Không hiểu tham số: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw invalid(`${name} phải là số nguyên từ ${least} đến ${most}, đang là "${text}".`);
}

function invalid(problem: string): AppError {
  const usage =
    'Cách dùng: npm run seed -- --schools 60 --pupils-per-school 1000 --articles-per-school 500 --seed 1 [--replace]';
  return new AppError({ kind: 'invalid', code: 'seed.options', message: `${problem}\n${usage}`, logMessage: problem });
}
