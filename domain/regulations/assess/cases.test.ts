import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from './assess-case';
import { OPERATIONS } from './registry';

/**
 * Every table of worked cases beside a circular, in the form that `npm run assess` reads: worked out by hand, two around every threshold.
 */
interface WorkedCase {
  readonly id: string;
  readonly regulation: string;
  readonly article: string;
  readonly op: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly why: string;
}

const REGULATIONS = join(__dirname, '..');
const FILES = readdirSync(REGULATIONS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)cases\/[\w-]+\.json$/.test(file),
);
const TABLES = FILES.map((file): [string, readonly WorkedCase[]] => [
  file,
  JSON.parse(readFileSync(join(REGULATIONS, file), 'utf8')),
]);

/** The message an answer is expected to say, when an error is expected. */
function expectedError(expected: unknown): string | null {
  return typeof expected === 'object' && expected !== null && 'error' in expected ? String(expected.error) : null;
}

describe.each(TABLES)('%s', (_file, cases) => {
  test.each(cases.map((one) => [one.id, one.article, one.why, one] as const))(
    '%s %s: %s',
    (id, _article, _why, one) => {
      const answer = assessCase(one, false);
      const error = expectedError(one.expected);
      if (error === null) expect(answer).toEqual({ id, output: one.expected });
      else expect(answer).toMatchObject({ id, error: { message: expect.stringContaining(error) } });
    },
  );

  test('each can be explained, and asking for it changes no answer', () => {
    for (const one of cases) {
      const plain = assessCase(one, false);
      const explained = assessCase(one, true);
      expect(explained).toMatchObject(plain);
      if ('output' in explained) expect(explained.explanation).toMatch(/\S/u);
      else expect(explained).toEqual(plain);
    }
  });
});

test('every operation has worked cases', () => {
  const asked = new Set(TABLES.flatMap(([, cases]) => cases.map(({ op }) => op)));
  const without = OPERATIONS.map(({ name }) => name).filter((name) => !asked.has(name));
  expect(without).toEqual([]);
});
