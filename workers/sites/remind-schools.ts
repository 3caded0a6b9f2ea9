import type { Database } from '@cong-truong/database/connect';
import { recordDeliveries } from '@cong-truong/database/deliveries/record-deliveries';
import { recordMessages } from '@cong-truong/database/deliveries/record-messages';
import { siteStatus, type SiteStatus } from '@cong-truong/database/sites/site-status';
import { vietnamMoment } from '@cong-truong/domain/calendar/vietnam-clock';
import { needsReminder, SILENT_AFTER_DAYS, siteReminderEmail } from '@cong-truong/domain/messages/site-reminder';

const DAY_MS = 24 * 3_600_000;
const FRIDAY = 5;

/**
 * Writes to the ledger of deliveries whom to remind this week: schools whose site is silent or lacks what it must show. Monday at
 * seven, or whenever workers run next in office hours of the week; a school and week is one message, however often this is called.
 * A new site has two weeks of peace.
 *
 * @returns how many letters are new
 */
export async function remindSchools(database: Database, portalUrl: string, now = new Date()): Promise<number> {
  const { day, hour, weekday, monday } = vietnamMoment(now);
  if (weekday > FRIDAY || hour < 7 || hour >= 17) return 0;
  const young = new Date(now.getTime() - SILENT_AFTER_DAYS * DAY_MS).toISOString().slice(0, 10);
  const statuses = await siteStatus(database, { authorityCode: null, today: day });
  const letters = statuses
    .filter(({ email, since }) => email !== null && since <= young)
    .filter(needsReminder)
    .map((status) => letterTo(status, monday, portalUrl));
  return database.transaction(async (tx) => {
    const ids = await recordMessages(
      tx,
      letters.map(({ message }) => message),
    );
    return recordDeliveries(
      tx,
      letters.flatMap(({ message, address }) => {
        const messageId = ids.get(message.key);
        if (messageId === undefined) throw new Error(`no message ${message.key}`);
        return { key: `${message.key}/email`, messageId, channel: 'email', address, recipientName: message.recipient };
      }),
    );
  });
}

function letterTo(status: SiteStatus, monday: string, portalUrl: string) {
  const { schoolCode, name, slug, email, lastUpdate } = status;
  const { subject, text } = siteReminderEmail({
    ...status,
    schoolName: name,
    lastUpdate: lastUpdate === null ? null : vietnamMoment(lastUpdate).day,
    siteAddress: `${portalUrl}/truong/${slug}`,
  });
  const message = {
    key: `site-reminder/${schoolCode}/${monday}`,
    kind: 'siteReminder' as const,
    schoolCode,
    studentId: null,
    title: subject,
    body: text,
    recipient: name,
  };
  return { message, address: email };
}
