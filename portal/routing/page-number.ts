/** @returns the number of a page after the first; null for anything else, so that each page has one address */
export function pageNumber(text: string): number | null {
  if (!/^[1-9]\d{0,3}$/.test(text)) return null;
  const page = Number(text);
  return page === 1 ? null : page;
}
