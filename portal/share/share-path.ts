/** @param path of a page below its site, `/tin-tuc/khai-giang` @returns of the picture that stands for it */
export function sharePath(path: string): string {
  return `/chia-se${path === '/' ? '/trang-dau' : path}.png`;
}

/** What is no page to be shared: pictures themselves, what is written anew for each visitor, what is nobody's. */
const NO_PAGES = new Set(['chia-se', 'khung', 'tim-kiem', 'phu-huynh', 'api', 'sites', 'media']);

/** @returns the page that a picture stands for; null for an address that no page of ours has */
export function sharedPage(segments: readonly string[]): string | null {
  const path = segments.join('/');
  const [, page] = /^((?:[a-z0-9-]+\/)*[a-z0-9-]+)\.png$/.exec(path) ?? [];
  if (page === undefined || page.length > 300 || NO_PAGES.has(page.split('/')[0] ?? '')) return null;
  return page === 'trang-dau' ? '/' : `/${page}`;
}
