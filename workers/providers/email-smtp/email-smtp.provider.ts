import nodemailer from 'nodemailer';
import type { OutgoingMessage, Provider, SendOutcome } from '../provider';
import { classifyFailure } from './classify-failure';
import { connectionOptions } from './connection-options';

export interface SmtpOptions {
  /** `smtps://user:password@host:465`. */
  readonly url: string;
  /** `Cổng Trường <khong-tra-loi@…>`. */
  readonly from: string;
  readonly timeoutMs?: number;
}

export const SMTP = 'smtp';

/** Email through one SMTP server, over a small pool of connections. */
export function createSmtpProvider({ url, from, timeoutMs = 20_000 }: SmtpOptions): Provider {
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  const transport = nodemailer.createTransport({
    ...connectionOptions(url),
    pool: true,
    maxConnections: 3,
    // A connection that breaks is our matter: the pool must not send anything again by itself.
    maxRequeues: 0,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  /** Messages whose content began to flow. */
  const begun = new Map<string, () => boolean>();
  transport.use('stream', (mail, done) => {
    const messageId = String(mail.data.messageId);
    const open = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => {
      const content = open(options);
      begun.set(messageId, () => content.readableDidRead);
      return content;
    };
    done();
  });

  async function send(message: OutgoingMessage): Promise<SendOutcome> {
    // From the delivery: mail systems that drop doubles know it again.
    const messageId = `<${message.deliveryId}@${domain}>`;
    try {
      await transport.sendMail({
        from,
        to: { name: message.recipientName, address: message.address },
        subject: message.subject,
        text: message.text,
        html: message.html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'accepted', providerMessageId: messageId };
    } catch (error) {
      return classifyFailure(error, begun.get(messageId)?.() ?? false);
    } finally {
      begun.delete(messageId);
    }
  }

  return { name: SMTP, dedupes: false, send, find: null, close: async () => transport.close() };
}
