import { guardiansOfStudents } from '@cong-truong/database/cms-bridge/students';
import { recordDeliveries } from '@cong-truong/database/deliveries/record-deliveries';
import { recordMessages } from '@cong-truong/database/deliveries/record-messages';
import { reportCardsOfClass } from '@cong-truong/database/report-cards/report-cards.repository';
import { contentOfCard, termPublishedKey } from '../../delivery/message-content';
import { deliveriesFor } from '../deliveries-for';
import type { Step } from '../publication';

/** Writes to the ledger whom to tell of a class's report cards, and on which channel; the deliveries then go their own way. */
export const notify: Step = ({ dependencies, run, commit }, classId) =>
  commit(async (tx) => {
    const cards = await reportCardsOfClass(tx, classId, run.term);
    const messages = cards.map((card) => ({
      key: termPublishedKey(card),
      kind: 'termPublished' as const,
      schoolCode: run.schoolCode,
      studentId: card.pupil.studentId,
      title: contentOfCard(card, dependencies.portalUrl).subject,
      body: contentOfCard(card, dependencies.portalUrl).summary,
    }));
    const ids = await recordMessages(tx, messages);
    const guardians = await guardiansOfStudents(
      tx,
      cards.map(({ pupil }) => pupil.studentId),
    );
    const deliveries = cards.flatMap((card) => {
      const key = termPublishedKey(card);
      const messageId = ids.get(key);
      if (messageId === undefined) throw new Error(`no message ${key}`);
      const family = guardians.filter(({ studentId }) => studentId === card.pupil.studentId);
      return deliveriesFor(family, card.pupil.fullName).map((delivery) => ({
        ...delivery,
        messageId,
        key: `${key}/${delivery.channel}/${delivery.key}`,
      }));
    });
    await recordDeliveries(tx, deliveries);
    return {};
  });
