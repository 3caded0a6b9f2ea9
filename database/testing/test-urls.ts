import { ROLES, type RolePasswords } from '../migrations/roles';

/** The test server's own; roles belong to a whole server, so tests never run on one that holds real data. */
export const TEST_PASSWORDS: RolePasswords = { cms: 'test-cms', app: 'test-app', portal: 'test-portal' };

export function testServerUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run `npm test`, which starts a server for the tests');
  return url;
}

export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export function databaseUrlAs(serverUrl: string, name: string, role: keyof typeof ROLES): string {
  const url = new URL(withDatabase(serverUrl, name));
  url.username = ROLES[role];
  url.password = TEST_PASSWORDS[role];
  return url.href;
}
