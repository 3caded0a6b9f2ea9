import 'server-only';
import { join } from 'node:path';
import { authorityStatistics, type AuthorityStatistics } from '@cong-truong/database/sites/statistics';
import { z } from 'zod';
import { ContentUnavailable } from './content/content-unavailable';
import { lastKnownIn, type LastKnown } from './content/last-known';
import { SCHOOL_LEVELS } from './content/school';
import { environment } from './environment';
import { familyDatabase } from './family/family-database';

const figures = {
  level: z.enum(SCHOOL_LEVELS),
  schools: z.number(),
  classes: z.number(),
  pupils: z.number().nullable(),
};
const kept: z.ZodType<AuthorityStatistics> = z.object({
  schoolYear: z.string().nullable(),
  levels: z.array(z.object({ ...figures, staff: z.number() })),
  grades: z.array(z.object({ ...figures, gradeLevel: z.number() })),
  schools: z.array(z.object({ ...figures, staff: z.number(), code: z.string(), slug: z.string(), name: z.string() })),
});

let store: LastKnown | undefined;

/**
 * The figures of the newest school year; while the database is away, as they last were.
 * @throws ContentUnavailable when they were never known
 */
export async function statisticsOfAuthority(authorityCode: string, today: string): Promise<AuthorityStatistics> {
  store ??= lastKnownIn(join(environment().PORTAL_CACHE_DIR, 'statistics'));
  try {
    const statistics = await authorityStatistics(familyDatabase(), { authorityCode, schoolYear: null, today });
    await store.write(authorityCode, JSON.stringify(statistics)).catch(report);
    return statistics;
  } catch (error) {
    report(error);
    const known = await store.read(authorityCode);
    if (known === null) throw new ContentUnavailable(`statistics of ${authorityCode}`);
    return kept.parse(JSON.parse(known));
  }
}

function report(error: unknown): void {
  console.warn(`statistics: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`);
}
