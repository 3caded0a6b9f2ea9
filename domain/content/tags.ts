/** The entries of schools and authorities themselves: names, addresses, who manages whom. */
export const SITES_TAG = 'sites';

/** Everything that one site shows; `code` is the code of its school or authority. */
export function siteTag(code: string): string {
  return `site:${code}`;
}
