import { AsyncLocalStorage } from 'node:async_hooks';

const given = new AsyncLocalStorage<{ readonly reason: string | null }>();

/** Publishes for somebody who was shown what may be personal data and has said why it is right, or saw that there is none. */
export function withConfirmation<T>(reason: string | null, work: () => Promise<T>): Promise<T> {
  return given.run({ reason }, work);
}

/** `undefined` when nobody was asked; otherwise the reason, if one was needed. */
export function givenConfirmation(): { readonly reason: string | null } | undefined {
  return given.getStore();
}
