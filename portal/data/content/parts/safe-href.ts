const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** @returns an address that can only lead somewhere; null for one that could do something, such as `javascript:` */
export function safeHref(url: string): string | null {
  const trimmed = url.trim();
  if (/^(\/(?![/\\])|#)/.test(trimmed)) return trimmed;
  if (!URL.canParse(trimmed)) return null;
  const parsed = new URL(trimmed);
  return SCHEMES.has(parsed.protocol) ? parsed.href : null;
}
