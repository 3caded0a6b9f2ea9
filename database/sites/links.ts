import type { Database, Queryable } from '../connect';

export interface BrokenLink {
  readonly siteCode: string;
  readonly kind: string;
  readonly documentId: string;
  readonly title: string;
  readonly url: string;
  /** HTTP status, or why there is none: `dns`, `timeout`, `privateAddress`, `notFound`, … */
  readonly result: string | null;
  readonly checkedAt: Date | null;
}

/** Links of these sites that no longer lead anywhere, with the entry they stand in. */
export function brokenLinks(db: Queryable, siteCodes: readonly string[], limit = 200): Promise<readonly BrokenLink[]> {
  return db.query<BrokenLink>(
    `select l.site_code as "siteCode", l.kind, l.document_id as "documentId", e.title, l.url, l.result, l.checked_at as "checkedAt"
     from edu.content_link l join edu.search_entry e on e.kind = l.kind and e.document_id = l.document_id
     where l.site_code = any ($1) and l.state = 'broken' order by l.checked_at desc, l.url, l.document_id limit $2`,
    [siteCodes, limit],
  );
}

export interface OutsideHost {
  readonly host: string;
  readonly links: number;
  /** When the first link to it appeared on these sites. */
  readonly since: Date;
  readonly siteCodes: readonly string[];
}

/** Where sites lead to, the newest host first: a host that nobody knows is worth a look. */
export function outsideHosts(
  db: Queryable,
  siteCodes: readonly string[],
  limit = 200,
): Promise<readonly OutsideHost[]> {
  return db.query<OutsideHost>(
    `select host, count(*) as links, min(found_at) as since, array_agg(distinct site_code order by site_code) as "siteCodes"
     from edu.content_link where host is not null and site_code = any ($1) group by host order by since desc, host limit $2`,
    [siteCodes, limit],
  );
}

/** Takes addresses whose turn has come; another worker does not get them within the hour. */
export async function claimLinks(db: Database, limit: number): Promise<readonly string[]> {
  return db.transaction(async (tx) => {
    const due = await tx.query<{ url: string }>(
      `select url from edu.content_link where host is not null and check_after <= now()
       order by check_after limit $1 for update skip locked`,
      [limit],
    );
    const urls = [...new Set(due.map(({ url }) => url))];
    await tx.execute(`update edu.content_link set check_after = now() + interval '1 hour' where url = any ($1)`, [
      urls,
    ]);
    return urls;
  });
}

/** What came of looking at a link. `away`: nothing answered now, which may be different tomorrow. */
export interface LinkFinding {
  readonly url: string;
  readonly verdict: 'ok' | 'broken' | 'away';
  readonly result: string;
}

/** Wherever the address stands. What is away is called broken on the third day. */
export async function recordLink(db: Queryable, { url, verdict, result }: LinkFinding): Promise<void> {
  await db.execute(
    `update edu.content_link set checked_at = now(), result = $3,
       failures = case when $2 = 'ok' then 0 else failures + 1 end,
       state = case when $2 = 'ok' then 'ok' when $2 = 'broken' or failures >= 2 then 'broken' else state end,
       check_after = now() + case when $2 = 'away' and failures < 2 then interval '1 day' else interval '7 days' end
     where url = $1`,
    [url, verdict, result],
  );
}

/** Looks at the links within the portal. @returns how many changed */
export async function checkInternalLinks(db: Queryable): Promise<number> {
  const [row] = await db.query<{ changed: number }>('select edu.check_internal_links() as changed');
  return row?.changed ?? 0;
}
