import { AsyncLocalStorage } from 'node:async_hooks';

const program = new AsyncLocalStorage<true>();

/**
 * Does what the program decided by itself, inside a request of a person who has no right of her own to it: a visitor's question
 * that was checked, an old address that is kept.
 */
export function asProgram<T>(work: () => Promise<T>): Promise<T> {
  return program.run(true, work);
}

export function isProgram(): boolean {
  return program.getStore() === true;
}
