import { join } from 'node:path';
import { z } from 'zod';

const account = z.object({
  roleLabel: z.string(),
  door: z.enum(['admin', 'portal']),
  where: z.string(),
  login: z.string(),
  password: z.string(),
  essential: z.boolean(),
});
export type ShownAccount = z.output<typeof account>;

const site = z.object({ name: z.string(), slug: z.string() });
export type ShownSite = z.output<typeof site>;

/**
 * The accounts of the demonstration, read from the compiled `database` package when it runs: the launcher itself imports
 * nothing of ours.
 */
export async function demonstrationAccounts(root: string): Promise<readonly ShownAccount[]> {
  const exports: unknown = await import(join(root, 'database', 'dist', 'demonstration', 'accounts.js'));
  return z.object({ DEMONSTRATION_ACCOUNTS: z.array(account) }).parse(exports).DEMONSTRATION_ACCOUNTS;
}

/** The school that the story is played in. */
export async function demonstrationSchool(root: string): Promise<ShownSite> {
  const exports: unknown = await import(join(root, 'database', 'dist', 'demonstration', 'school', 'schools.js'));
  return z.object({ LONG_BINH: site }).parse(exports).LONG_BINH;
}
