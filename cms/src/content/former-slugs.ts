export interface AddressChange {
  /** The slug that visitors had before; `null` when it was not published. */
  readonly left: string | null;
  readonly current: string;
}

/** More old addresses than this are a mistake; the newest are kept. */
const MOST = 50;

/** @returns the old addresses of an entry after its slug changed, or `null` when they stay as they are */
export function withFormer(standing: unknown, { left, current }: AddressChange): readonly string[] | null {
  const before = textsIn(standing);
  const kept = [...before, ...(left === null ? [] : [left])].filter((slug) => slug !== current);
  const formerSlugs = [...new Set(kept)].slice(-MOST);
  return formerSlugs.join('\n') === before.join('\n') ? null : formerSlugs;
}

function textsIn(standing: unknown): readonly string[] {
  return Array.isArray(standing) ? standing.filter((slug): slug is string => typeof slug === 'string') : [];
}
