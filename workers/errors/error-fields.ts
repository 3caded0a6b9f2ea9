/**
 * Fields of something that was thrown. By shape, not by class: errors of Node itself belong to another realm in some programs (Jest is
 * one), and libraries are loaded twice.
 */
export function errorField(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** The code of a system or library error, e.g. `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  const code = errorField(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** What an error calls itself. */
export function errorName(error: unknown): string {
  const name = errorField(error, 'name');
  return typeof name === 'string' ? name : 'unknown';
}
