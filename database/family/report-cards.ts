import type { Term } from '@cong-truong/domain/regulations/regulation';
import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import type { Queryable } from '../connect';
import type { TokenHash } from './sessions';

export interface ReportCardQuery {
  readonly tokenHash: TokenHash;
  readonly studentId: string;
  readonly schoolYear: string;
  readonly term: Term;
  /** A version of which the caller needs no document. */
  readonly known: string | null;
}

export interface ReportCardAnswer {
  /** Who is signed in. */
  readonly accountId: string;
  /** Null while nothing was published. */
  readonly card: FamilyCard | null;
}

export interface FamilyCard {
  /** Changes with every freezing that changed the card. */
  readonly version: string;
  readonly frozenAt: Date;
  /** Null when it is the version that the caller knows. */
  readonly document: ReportCard | null;
}

/** On results day this is nearly all that the portal asks. */
const READ_CARD = {
  name: 'family-report-card',
  text: 'select account_id, version, document, frozen_at from edu.family_report_card($1, $2, $3, $4, $5)',
};

interface CardRow {
  readonly account_id: string;
  readonly version: string | null;
  readonly document: ReportCard | null;
  readonly frozen_at: Date | null;
}

/** One indexed read. Null when nobody is signed in by this token, or the child is not theirs: nobody learns which. */
export async function familyReportCard(db: Queryable, query: ReportCardQuery): Promise<ReportCardAnswer | null> {
  const { tokenHash, studentId, schoolYear, term, known } = query;
  const [row] = await db.query<CardRow>(READ_CARD, [tokenHash, studentId, schoolYear, term, known]);
  if (!row) return null;
  const { account_id: accountId, version, document, frozen_at: frozenAt } = row;
  return { accountId, card: version === null || frozenAt === null ? null : { version, frozenAt, document } };
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
