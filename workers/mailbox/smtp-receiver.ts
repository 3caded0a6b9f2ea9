import { randomUUID } from 'node:crypto';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { ReceivedEmail } from './entry';
import type { Faults } from './faults';
import type { MailboxStore } from './store';

export interface SmtpReceiverOptions {
  readonly port: number;
  readonly store: MailboxStore;
  readonly faults: Faults;
  readonly onFault: (error: unknown) => void;
}

/** An SMTP server that keeps every mail and sends none on. On loopback only. */
export async function startSmtpReceiver({ port, store, faults, onFault }: SmtpReceiverOptions): Promise<SMTPServer> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: 10 * 1024 * 1024,
    banner: 'hop thu thu',
    onData(stream, session, callback) {
      const fault = faults.nextEmail();
      const cut = (): void => void [...server.connections].find(({ session: own }) => own.id === session.id)?.close();
      if (fault === 'cutBeforeData') return cut();
      simpleParser(stream)
        .then(async (mail) => {
          if (fault === 'temporaryRefusal') return callback(refusal(451, 'try again later'));
          if (fault === 'refuse') return callback(refusal(550, 'mailbox unavailable'));
          await store.add(receivedEmail(mail));
          if (fault === 'cutAfterAccept') return cut();
          if (fault !== 'hangAfterAccept') callback(null, 'accepted');
        })
        .catch((error: unknown) => {
          onFault(error);
          callback(refusal(451, 'cannot keep it'));
        });
    },
  });
  server.on('error', onFault);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function receivedEmail(mail: ParsedMail): ReceivedEmail {
  const recipients: readonly AddressObject[] = [mail.to ?? []].flat();
  return {
    kind: 'email',
    id: randomUUID(),
    receivedAt: new Date().toISOString(),
    messageId: mail.messageId ?? '',
    from: mail.from?.text ?? '',
    to: recipients.flatMap(({ value }) => value.flatMap(({ address }) => address ?? [])),
    toHeader: recipients.map(({ text }) => text).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
  };
}
