const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** The title that a page gives to those who share it. */
export function titleOfPage(page: string): string | null {
  const written = /<meta property="og:title" content="([^"]*)"/.exec(page)?.[1];
  if (written === undefined) return null;
  return written.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
