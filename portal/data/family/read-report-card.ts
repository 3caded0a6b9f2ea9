import { can } from '@cong-truong/domain/access/policy';
import { reportCardSchema, type ReportCard } from '@cong-truong/domain/report-card/report-card';
import { familyReportCard } from '@cong-truong/database/family/report-cards';
import { familyActor } from '@cong-truong/database/family/sessions';
import { familyDatabase } from './family-database';

export interface CardAddress {
  readonly studentId: string;
  readonly schoolYear: string;
  readonly term: 1 | 2;
}

export type CardReading =
  | { readonly kind: 'found'; readonly card: ReportCard; readonly frozenAt: Date; readonly version: string }
  /** It may be read, and is the version that the caller knows. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'signedOut' };

/**
 * One read for who sees what they may; who does not costs a second one, to tell whether to sign in.
 *
 * @param known the version that the caller has: its document is not sent again
 */
export async function readReportCard(
  session: Buffer,
  address: CardAddress,
  known: string | null,
): Promise<CardReading> {
  const answer = await familyReportCard(familyDatabase(), { tokenHash: session, ...address, known });
  if (answer === null) {
    const actor = await familyActor(familyDatabase(), session);
    return { kind: actor === null ? 'signedOut' : 'notFound' };
  }
  if (answer.card === null) return { kind: 'notFound' };
  const { version, document, frozenAt } = answer.card;
  if (document === null) return { kind: 'unchanged' };
  const card = reportCardSchema.parse(document);
  // The answer proves that the family is linked to the child asked for; the policy decides about the child on the card.
  const actor = { kind: 'guardian', accountId: answer.accountId, studentIds: [address.studentId] } as const;
  if (!can(actor, 'reportCard.read', { studentId: card.pupil.studentId })) return { kind: 'notFound' };
  return { kind: 'found', card, frozenAt, version };
}
