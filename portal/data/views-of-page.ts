import 'server-only';
import { viewsOf } from '@cong-truong/database/sites/views';
import { familyDatabase } from './family/family-database';

const ANSWER_WITHIN_MS = 800;

/** How often a page was read; null when that is not known now: a page never waits for it. */
export async function viewsOfPage(siteCode: string, path: string): Promise<number | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWER_WITHIN_MS).unref());
  const asked = viewsOf(familyDatabase(), siteCode, [path]).then(
    (views) => views.get(path) ?? 0,
    () => null,
  );
  return Promise.race([asked, late]);
}
