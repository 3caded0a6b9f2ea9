/**
 * Text as it is stored: one spelling of each Vietnamese letter (NFC; some keyboards and Excel on a Mac send letters taken
 * apart, and then neither search nor comparison finds them).
 */
export function normaliseDeep(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normaliseDeep);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normaliseDeep(item)]));
}

/** A field of one line: no line breaks, no runs of spaces, none at the ends. */
export function normaliseLine(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/gu, ' ').trim() : value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
