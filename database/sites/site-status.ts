import type { ObligatoryPart } from '@cong-truong/domain/content/obligatory-parts';
import type { Queryable } from '../connect';

/** How a school's site is kept. */
export interface SiteStatus {
  readonly schoolCode: string;
  readonly slug: string;
  readonly name: string;
  readonly level: string;
  readonly email: string | null;
  /** The day the site was made. */
  readonly since: string;
  /** Of anything published; null when nothing is. */
  readonly lastUpdate: Date | null;
  readonly silentDays: number;
  /** Published entries by kind: `news`, `notice`, `page`, `official-document`, … */
  readonly items: Readonly<Record<string, number>>;
  readonly missing: readonly ObligatoryPart[];
  /** Disclosures whose day has passed and that are drafts still. */
  readonly overdue: number;
  /** Submitted, and looked at by no approver yet. */
  readonly waiting: number;
  readonly brokenLinks: number;
  /** Hosts outside that the site leads to. */
  readonly outsideLinks: number;
}

/** The sites of the schools that an authority manages that day; of all schools without one. @param today YYYY-MM-DD */
export function siteStatus(
  db: Queryable,
  { authorityCode, today }: { readonly authorityCode: string | null; readonly today: string },
): Promise<readonly SiteStatus[]> {
  return db.query<SiteStatus>(
    `select school_code as "schoolCode", slug, name, level, email, since, last_update as "lastUpdate",
       silent_days as "silentDays", items, missing, overdue, waiting, broken_links as "brokenLinks", outside_links as "outsideLinks"
     from edu.site_status($1, $2)`,
    [authorityCode, today],
  );
}
