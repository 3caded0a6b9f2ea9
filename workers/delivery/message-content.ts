import type { Queryable } from '@cong-truong/database/connect';
import { emailOfText } from '@cong-truong/domain/messages/email-of-text';
import { termPublishedEmail, termPublishedSms } from '@cong-truong/domain/messages/term-published';
import { reportCardSchema, type ReportCard } from '@cong-truong/domain/report-card/report-card';

/** Everything a message says on the channels it goes out by. */
export interface MessageContent {
  readonly sms: string;
  /** One sentence, for the list of messages in the portal. */
  readonly summary: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where families sign in and read; the portal's own addresses. Short for the SMS, which has 160 characters. */
function familyHome(portalUrl: string): string {
  return `${portalUrl}/phu-huynh`;
}

/** The card itself: whoever opens it signs in first. */
function cardPage(portalUrl: string, { pupil, schoolYear, term }: ReportCard): string {
  return `${familyHome(portalUrl)}/con/${pupil.studentId}/${schoolYear}/${term}`;
}

/** What a frozen report card is told with. The same card gives the same words, on every attempt. */
export function contentOfCard(card: ReportCard, portalUrl: string): MessageContent {
  const { pupil, className, school, term, schoolYear } = card;
  const about = { pupilName: pupil.fullName, className, schoolName: school.name, term, schoolYear };
  const summary =
    `${school.name} đã công bố kết quả ${term === 1 ? 'học kỳ I' : 'học kỳ II'} năm học ${schoolYear} ` +
    `của em ${pupil.fullName}, lớp ${className}.`;
  return {
    sms: termPublishedSms({ ...about, link: familyHome(portalUrl) }),
    summary,
    ...termPublishedEmail({ ...about, link: cardPage(portalUrl, card) }),
  };
}

/** `term-published/<studentId>/<schoolYear>/<term>`: what a message is about, once. */
export function termPublishedKey({ pupil, schoolYear, term }: ReportCard): string {
  return `term-published/${pupil.studentId}/${schoolYear}/${term}`;
}

/** A reminder says what stands in the message, by email only. */
function contentOfReminder(title: string, body: string): MessageContent {
  return { sms: '', summary: title, ...emailOfText(title, body) };
}

/** The contents of deliveries, by delivery: from the report cards that they tell of, or as the message has it. */
export async function contentOfDeliveries(
  db: Queryable,
  deliveryIds: readonly string[],
  portalUrl: string,
): Promise<ReadonlyMap<string, MessageContent>> {
  const rows = await db.query<{ id: string; kind: string; title: string; body: string; document: unknown }>(
    `select d.id, m.kind, m.title, m.body, c.document
     from edu.delivery d
     join edu.message m on m.id = d.message_id
     left join edu.report_card c on c.student_id = m.student_id
       and m.key = 'term-published/' || c.student_id || '/' || c.school_year || '/' || c.term
     where d.id = any ($1) and (m.kind = 'siteReminder' or c.document is not null)`,
    [deliveryIds],
  );
  return new Map(
    rows.map(({ id, kind, title, body, document }) => [
      id,
      kind === 'siteReminder'
        ? contentOfReminder(title, body)
        : contentOfCard(reportCardSchema.parse(document), portalUrl),
    ]),
  );
}
