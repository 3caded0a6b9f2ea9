import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assessCase } from '../regulations/assess/assess-case';

const USAGE = 'Cách dùng: npm run --silent assess -- [--explain] TẬP-TIN.json';

/**
 * `npm run --silent assess -- [--explain] FILE`: answers a file of cases with a JSON array on standard output; nothing else goes there.
 * Exit status 0 when every case has an output. The shell of the domain's rules: the only place of the package that reads a file.
 */
function main(args: readonly string[]): number {
  const explained = args.includes('--explain');
  const [file, ...others] = args.filter((arg) => arg !== '--explain');
  if (file === undefined || others.length > 0) return fail(USAGE);

  const cases = readCases(file);
  if (typeof cases === 'string') return fail(cases);
  const answers = cases.map((raw) => assessCase(raw, explained));
  const lines = answers.map((answer) => JSON.stringify(answer)).join(',\n');
  process.stdout.write(lines === '' ? '[]\n' : `[\n${lines}\n]\n`);
  return answers.every((answer) => 'output' in answer) ? 0 : 1;
}

/** @returns the cases, or what is wrong with the file */
function readCases(file: string): readonly unknown[] | string {
  // npm runs scripts in the package's folder; paths are those of the person who typed them.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return `Không đọc được tập tin ${path}. Hãy kiểm tra lại đường dẫn.`;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : `Tập tin ${path} phải chứa một mảng JSON các trường hợp.`;
  } catch {
    return `Tập tin ${path} không phải JSON đúng cú pháp.`;
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
