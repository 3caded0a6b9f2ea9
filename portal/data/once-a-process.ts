/**
 * Makes something when it is first asked for, once for the whole process: the bundler may put a module into several files, and
 * a pool of connections must not exist several times.
 */
export function onceAProcess<T>(name: string, make: () => T): () => T {
  const key = Symbol.for(`cong-truong.portal.${name}`);
  return () => {
    const known: { readonly value: T } | undefined = Reflect.get(globalThis, key);
    if (known !== undefined) return known.value;
    const value = make();
    Reflect.set(globalThis, key, { value });
    return value;
  };
}
