import { createDatabase } from '@cong-truong/database/connect';
import type { Core } from '@strapi/strapi';

/**
 * - `empty`: no school, or not even the CMS's tables.
 * - `unfinished`: a seeding began and did not come to its end.
 * - `complete`: the demonstration is there.
 * - `occupied`: schools that were entered otherwise.
 */
export type SeedingState = 'empty' | 'unfinished' | 'complete' | 'occupied';

const STORE = { type: 'cong-truong', name: 'demonstration' } as const;
const STORE_KEY = 'cong-truong_demonstration_state';

/** Asks the database alone, without the CMS: takes milliseconds. */
export async function readSeedingState(cmsDatabaseUrl: string): Promise<SeedingState> {
  const database = createDatabase({ url: cmsDatabaseUrl, applicationName: 'cong-truong demonstration', max: 1 });
  try {
    const [tables] = await database.query<{ there: boolean }>(
      `select to_regclass('public.schools') is not null and to_regclass('public.strapi_core_store_settings') is not null as there`,
    );
    if (!tables?.there) return 'empty';
    const [row] = await database.query<{ state: string | null; occupied: boolean }>(
      `select (select value from public.strapi_core_store_settings where key = $1) as state,
         exists (select from public.schools) as occupied`,
      [STORE_KEY],
    );
    if (row?.state === '"complete"') return 'complete';
    if (row?.state === '"started"') return 'unfinished';
    return row?.occupied ? 'occupied' : 'empty';
  } finally {
    await database.close();
  }
}

/** The mark that is set first and last: what lies between is not taken for a whole system. */
export async function markSeeding(strapi: Core.Strapi, value: 'started' | 'complete'): Promise<void> {
  await strapi.store(STORE).set({ key: 'state', value });
}
