import { pageNumber } from './page-number';

export interface DocumentFilter<Kind extends string> {
  readonly kind?: Kind;
  readonly year?: number;
  readonly page: number;
}

/**
 * Reads `/van-ban/<kind>/<year>/trang/<page>`, each part optional, in this order only: a list has one address.
 * @param slugs the kinds as addresses write them
 * @returns null for any other path
 */
export function parseDocumentFilter<Kind extends string>(
  segments: readonly string[],
  slugs: Readonly<Record<Kind, string>>,
): DocumentFilter<Kind> | null {
  const rest = [...segments];
  const kind = kindOf(rest[0], slugs);
  if (kind !== undefined) rest.shift();
  const year = /^20\d\d$/.test(rest[0] ?? '') ? Number(rest.shift()) : undefined;
  const page = rest.length === 0 ? 1 : rest[0] === 'trang' && rest.length === 2 ? pageNumber(rest[1] ?? '') : null;
  if (page === null) return null;
  return { ...(kind === undefined ? {} : { kind }), ...(year === undefined ? {} : { year }), page };
}

function kindOf<Kind extends string>(
  segment: string | undefined,
  slugs: Readonly<Record<Kind, string>>,
): Kind | undefined {
  for (const kind in slugs) if (slugs[kind] === segment) return kind;
  return undefined;
}
