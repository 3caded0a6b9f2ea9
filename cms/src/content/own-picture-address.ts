/**
 * The editor writes pictures into a text with the address of the admin it runs on (`https://quanly…/uploads/a.jpg`). Stored
 * is the path alone, so that a text survives a change of address.
 *
 * @returns `null` for a picture that lies elsewhere: such a page would break with the other site, and tell it of our readers
 */
export function ownPicturePath(url: string, cmsUrl: string): string | null {
  const base = URL.canParse(cmsUrl) ? cmsUrl : 'http://localhost';
  if (!URL.canParse(url, base)) return null;
  const { origin, pathname } = new URL(url, base);
  const isOwn = origin === new URL(base).origin && /^\/uploads\/[^/]+$/.test(pathname);
  return isOwn ? pathname : null;
}
