/** The roles that the migrations make; every program connects as its own. */
export type DatabaseRole = 'ct_cms' | 'ct_app' | 'ct_portal';

/** The address of the same database for another role. */
export function roleUrl(ownerUrl: string, role: DatabaseRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.toString();
}
