/**
 * The version of a regulation with its switches: `1`, or `1;commentSubjectIsOneSubject=false` when one differs from its
 * default. Stored with every result, so that a rating can be traced to the reading that gave it.
 */
export function versionWith<T extends object>(version: string, defaults: T, chosen: T): string {
  const usual = new Map<string, unknown>(Object.entries(defaults));
  const changed = Object.entries(chosen).filter(([name, value]) => usual.get(name) !== value);
  return [version, ...changed.map(([name, value]) => `${name}=${String(value)}`).sort()].join(';');
}
