/** Whether a link leaves the portal: its own host and the schools' hosts under it are inside. */
export function isOutside(href: string, portalUrl: string): boolean {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return false;
  const portal = new URL(portalUrl).hostname;
  const { hostname } = new URL(href);
  return hostname !== portal && !hostname.endsWith(`.${portal}`);
}
