import { z } from 'zod';
import { isAppError } from '../../errors/app-error';
import { parseInput } from './input/parse-input';
import type { Json } from './operation';
import { operationNamed } from './registry';

/** One case of a file; what stands in it for people (article, expected, why) is not looked at. */
const caseSchema = z.looseObject({
  id: z.string(),
  op: z.string(),
  input: z.unknown(),
  /** Readings other than the default, by name: `{ "soleCauseTriedBy": "removing" }`. */
  switches: z.unknown().optional(),
});

export type CaseAnswer =
  | { readonly id: string | null; readonly output: Json; readonly explanation?: string }
  | { readonly id: string | null; readonly error: { readonly code: string; readonly message: string } };

/**
 * Answers one case. Never throws for what is wrong with the case.
 *
 * @param explained adds the Vietnamese explanation, a line for each step
 */
export function assessCase(raw: unknown, explained: boolean): CaseAnswer {
  const id = idOf(raw);
  try {
    const { op, input, switches } = parseInput(caseSchema, raw);
    const { output, explain } = operationNamed(op).answer(input, switches);
    return explained ? { id, output, explanation: explain().join('\n') } : { id, output };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { id, error: { code: error.code, message: error.userMessage } };
  }
}

function idOf(raw: unknown): string | null {
  const named = z.looseObject({ id: z.string() }).safeParse(raw);
  return named.success ? named.data.id : null;
}
