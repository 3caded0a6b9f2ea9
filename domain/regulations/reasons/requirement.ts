import type { Condition } from './condition';

/**
 * One thing that a level asks for: whether it is met, which a result needs, and how to say so, which only an explanation needs. Both
 * stand together so that they cannot part.
 */
export interface Requirement<Input> {
  met(input: Input): boolean;
  explain(input: Input): Condition;
}

/** A level with all that it asks for. */
export interface Level<Outcome, Input> {
  readonly outcome: Outcome;
  readonly requires: readonly Requirement<Input>[];
}

/** The first level, best first, whose requirements are all met; `null` when none is. */
export function bestLevel<Outcome, Input>(levels: readonly Level<Outcome, Input>[], input: Input): Outcome | null {
  const level = levels.find(({ requires }) => requires.every((requirement) => requirement.met(input)));
  return level ? level.outcome : null;
}
