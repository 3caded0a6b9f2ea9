import { useCallback, useEffect, useState } from 'react';
import { failureOf, isAborted, type Failure } from './failure';

export type Resource<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly data: T };

/**
 * Reads something for as long as `key` stays the same. Data of another key is never shown: the class on the screen is the
 * class in the address.
 *
 * @param load must depend on nothing but `key`
 */
export function useResource<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
): Resource<T> & { readonly reload: () => Promise<void> } {
  const [held, setHeld] = useState<{ readonly key: string; readonly resource: Resource<T> } | null>(null);

  const run = useCallback(
    async (signal: AbortSignal) => {
      try {
        const data = await load(signal);
        if (!signal.aborted) setHeld({ key, resource: { state: 'ready', data } });
      } catch (error) {
        if (!signal.aborted && !isAborted(error)) {
          const failed: Resource<T> = { state: 'failed', failure: failureOf(error) };
          // Reading again may fail; what was read and is being worked on stays.
          setHeld((old) => (old?.key === key && old.resource.state === 'ready' ? old : { key, resource: failed }));
        }
      }
    },
    // `load` is made anew at each drawing; `key` stands for all that it depends on.
    [key],
  );

  useEffect(() => {
    const controller = new AbortController();
    void run(controller.signal);
    return () => controller.abort();
  }, [run]);

  const reload = useCallback(() => run(new AbortController().signal), [run]);
  const resource: Resource<T> = held?.key === key ? held.resource : { state: 'loading' };
  return { ...resource, reload };
}
