import type { Queryable } from '../connect';

export interface PageViews {
  readonly siteCode: string;
  /** Below the site, e.g. `/tin-tuc/khai-giang`. */
  readonly path: string;
  readonly views: number;
}

/** Adds what was read since the last call; what is no page of a site is passed over. @returns pages counted, at most 2,000 a call */
export async function countViews(db: Queryable, pages: readonly PageViews[]): Promise<number> {
  if (pages.length === 0) return 0;
  const [row] = await db.query<{ counted: number }>('select edu.count_views($1) as counted', [
    JSON.stringify(pages.map(({ siteCode, path, views }) => ({ site: siteCode, path, n: views }))),
  ]);
  return row?.counted ?? 0;
}

/** How often these pages of a site were read, by path; a page that is missing was never read. */
export async function viewsOf(
  db: Queryable,
  siteCode: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ path: string; views: number }>('select path, views from edu.views_of($1, $2)', [
    siteCode,
    paths,
  ]);
  return new Map(rows.map(({ path, views }) => [path, views]));
}

/** Makes one line of each month that is older than `keepDays`. @returns lines that went */
export async function sweepViews(db: Queryable, keepDays = 62): Promise<number> {
  const [row] = await db.query<{ swept: number }>('select edu.sweep_views(make_interval(days => $1)) as swept', [
    keepDays,
  ]);
  return row?.swept ?? 0;
}
