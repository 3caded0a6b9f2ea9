import { allowedAmong } from '@cong-truong/domain/access/policy';
import { familyChildren } from '@cong-truong/database/family/children';
import { familyMessages } from '@cong-truong/database/family/messages';
import { familyReportCards } from '@cong-truong/database/family/report-cards';
import { familyActor } from '@cong-truong/database/family/sessions';
import type { ChildView, MessageView } from '../../family/children/children-page';
import { familyDatabase } from './family-database';

export interface Family {
  readonly children: readonly ChildView[];
  readonly messages: readonly MessageView[];
}

/** @returns null when the session ended or never was */
export async function readChildren(session: Buffer): Promise<Family | null> {
  const db = familyDatabase();
  const [actor, children, cards, messages] = await Promise.all([
    familyActor(db, session),
    familyChildren(db, session),
    familyReportCards(db, session),
    familyMessages(db, session),
  ]);
  if (actor === null) return null;
  const mine = allowedAmong(actor, 'reportCard.read', children);
  return {
    children: mine.map((child) => ({
      ...child,
      cards: cards.filter(({ studentId }) => studentId === child.studentId),
    })),
    messages: allowedAmong(actor, 'reportCard.read', messages),
  };
}
