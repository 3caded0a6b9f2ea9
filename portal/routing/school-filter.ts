import { SCHOOL_LIST } from './site-address';

export interface SchoolFilter<Level extends string> {
  readonly level?: Level;
  /** The slug of an authority; whether there is one is the page's affair. */
  readonly ward?: string;
}

/**
 * Reads what may follow `/truong`: nothing, or `danh-sach/<level>/<ward>` with one of the two or both, in this order.
 * @param slugs the levels as addresses write them
 * @returns null for any other path
 */
export function parseSchoolFilter<Level extends string>(
  segments: readonly string[],
  slugs: Readonly<Record<Level, string>>,
): SchoolFilter<Level> | null {
  const [list, ...rest] = segments;
  if (list === undefined) return {};
  if (list !== SCHOOL_LIST || rest.length === 0) return null;
  const level = levelOf(rest[0], slugs);
  if (level !== undefined) rest.shift();
  const [ward, ...others] = rest;
  if (others.length > 0) return null;
  return { ...(level === undefined ? {} : { level }), ...(ward === undefined ? {} : { ward }) };
}

function levelOf<Level extends string>(
  segment: string | undefined,
  slugs: Readonly<Record<Level, string>>,
): Level | undefined {
  for (const level in slugs) if (slugs[level] === segment) return level;
  return undefined;
}
