import type { CellRef, Content } from './cell';

/** What one edit did to one cell. */
export interface CellEdit<V> {
  readonly ref: CellRef;
  readonly before: Content<V>;
  readonly after: Content<V>;
}

/** One edit as the person made it: a cell typed, a block pasted, a column filled. */
export type Step<V> = readonly CellEdit<V>[];

/** What can be undone and done again, the latest last. */
export interface Steps<V> {
  readonly done: readonly Step<V>[];
  readonly undone: readonly Step<V>[];
}

export const NO_STEPS: Steps<never> = { done: [], undone: [] };

const LIMIT = 200;

export function withStep<V>(steps: Steps<V>, step: Step<V>): Steps<V> {
  return { done: [...steps.done, step].slice(-LIMIT), undone: [] };
}

export function lastStep<V>(steps: Steps<V>, direction: 'undo' | 'redo'): Step<V> | null {
  return (direction === 'undo' ? steps.done : steps.undone).at(-1) ?? null;
}

/** Moves the last step to the other side. */
export function withMovedStep<V>({ done, undone }: Steps<V>, direction: 'undo' | 'redo'): Steps<V> {
  const step = lastStep({ done, undone }, direction);
  if (!step) return { done, undone };
  return direction === 'undo'
    ? { done: done.slice(0, -1), undone: [...undone, step] }
    : { done: [...done, step], undone: undone.slice(0, -1) };
}
