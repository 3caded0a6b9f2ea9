import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessCase } from './assess-case';

/** Explanations word for word, as teachers and parents read them. Change them knowingly. */
interface Explained {
  readonly id: string;
  readonly op: string;
  readonly input: unknown;
  readonly switches?: unknown;
  readonly lines: readonly string[];
}

const EXPLAINED: readonly Explained[] = JSON.parse(
  readFileSync(join(__dirname, 'explanations', 'vietnamese.json'), 'utf8'),
);

test.each(EXPLAINED.map((one) => [one.id, one.op, one] as const))('%s %s', (_id, _op, one) => {
  const answer = assessCase(one, true);
  expect('output' in answer ? answer.explanation?.split('\n') : answer.error).toEqual(one.lines);
});
