import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import type { Queryable } from '../connect';
import type { TokenHash } from './sessions';

export interface ReportCardQuery {
  readonly tokenHash: TokenHash;
  readonly studentId: string;
  readonly schoolYear: string;
  readonly term: Term;
}

export interface ReportCardAnswer {
  /** Who is signed in. */
  readonly accountId: string;
  /** Null while nothing was published. */
  readonly card: { readonly document: ReportCard; readonly frozenAt: Date } | null;
}

/** On results day this is nearly all that the portal asks. */
const READ_CARD = {
  name: 'family-report-card',
  text: 'select account_id, document, frozen_at from edu.family_report_card($1, $2, $3, $4)',
};

/** One indexed read. Null when nobody is signed in by this token, or the child is not theirs: nobody learns which. */
export async function familyReportCard(db: Queryable, query: ReportCardQuery): Promise<ReportCardAnswer | null> {
  const [row] = await db.query<{ account_id: string; document: ReportCard | null; frozen_at: Date | null }>(READ_CARD, [
    query.tokenHash,
    query.studentId,
    query.schoolYear,
    query.term,
  ]);
  if (!row) return null;
  const { account_id: accountId, document, frozen_at: frozenAt } = row;
  return { accountId, card: document === null || frozenAt === null ? null : { document, frozenAt } };
}

export interface PublishedCard {
  readonly studentId: string;
  readonly schoolYear: string;
  readonly term: Term;
  readonly frozenAt: Date;
}

/** Which cards of all children are published, newest first. */
export function familyReportCards(db: Queryable, tokenHash: TokenHash): Promise<readonly PublishedCard[]> {
  return db.query<PublishedCard>(
    `select student_id as "studentId", school_year as "schoolYear", term, frozen_at as "frozenAt"
     from edu.family_report_cards($1)`,
    [tokenHash],
  );
}
