import { parseArgs } from 'node:util';
import { refusalOf, understood } from '../../program/command-arguments';

export interface VerifyOptions {
  readonly schoolCode: string | undefined;
  /** Where to write the seals. */
  readonly heads: string | undefined;
  /** A copy of the seals to hold the journal against. */
  readonly against: string | undefined;
}

const USAGE = 'Cách dùng: npm run verify-journal -- [--school MÃ-TRƯỜNG] [--heads TỆP.json] [--against TỆP.json]';
const invalid = refusalOf('journal.options', USAGE);

/** Reads `[--school CODE] [--heads FILE] [--against FILE]`. @throws AppError `journal.options` */
export function parseVerifyOptions(args: readonly string[]): VerifyOptions {
  const { school, heads, against } = parse(args);
  for (const [name, value] of Object.entries({ school, heads, against })) {
    if (value === '') throw invalid(`--${name} đang để trống.`);
  }
  return { schoolCode: school, heads, against };
}

function parse(args: readonly string[]) {
  return understood(
    () =>
      parseArgs({
        args: [...args],
        options: { school: { type: 'string' }, heads: { type: 'string' }, against: { type: 'string' } },
      }).values,
    invalid,
  );
}
