import type { Output } from '../terminal/steps';

/** An output that keeps what was written. */
export function recordedOutput(): Output & { readonly text: () => string } {
  const written: string[] = [];
  return { write: (text) => written.push(text), text: () => written.join('') };
}
