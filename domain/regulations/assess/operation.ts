import type { z } from 'zod';
import { parseInput } from './input/parse-input';

/** What JSON can hold. Scores leave as numbers with the decimals they have. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Answer {
  readonly output: Json;
  /** Vietnamese lines that say how the output came about; worked out only when asked for. */
  readonly explain: () => readonly string[];
}

/** A question that can be put to the rules, e.g. `tt58.classify`. */
export interface Operation {
  readonly name: string;
  /**
   * @param switches readings other than the default, by name
   * @throws AppError when the input is no question of this kind, or the rules have no answer to it
   */
  answer(input: unknown, switches: unknown): Answer;
}

interface Definition<Input, Readings> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** Fills in the defaults; absent where the law leaves no room. */
  readonly readings: z.ZodType<Readings>;
  answer(input: Input, readings: Readings): Answer;
}

export function operation<Input, Readings>(definition: Definition<Input, Readings>): Operation {
  return {
    name: definition.name,
    answer: (input, switches) =>
      definition.answer(parseInput(definition.input, input), parseInput(definition.readings, switches)),
  };
}

/** Tenths as a JSON number. */
export function tenthsOut(tenths: number): number {
  return tenths / 10;
}

/** Hundredths as a JSON number. */
export function hundredthsOut(hundredths: number): number {
  return hundredths / 100;
}
