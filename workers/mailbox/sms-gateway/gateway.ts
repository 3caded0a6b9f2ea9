import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { readForm } from '../../http/read-body';
import { json, type Answer, type Handler } from '../../http/serve';
import type { ReceivedSms, StoredSms } from '../entry';
import type { Faults, SmsFault } from '../faults';
import type { MailboxStore } from '../store';
import type { createCallbacks } from './callbacks';
import { isAuthorised, type GatewayAccount } from './credentials';
import { presentMessage } from './present-message';

export interface GatewayOptions {
  readonly account: GatewayAccount;
  readonly store: MailboxStore;
  readonly faults: Faults;
  readonly callbacks: ReturnType<typeof createCallbacks>;
}

const E164 = /^\+[1-9][0-9]{7,14}$/;

/** The part of Twilio's REST interface that sends, shows and lists messages. */
export function createSmsGateway({ account, store, faults, callbacks }: GatewayOptions): Handler {
  const collection = `/2010-04-01/Accounts/${account.accountSid}/Messages.json`;
  const single = new RegExp(`^/2010-04-01/Accounts/${account.accountSid}/Messages/(SM[0-9a-f]{32})\\.json$`);

  return async (request, url) => {
    if (!url.pathname.startsWith('/2010-04-01/')) return null;
    if (!isAuthorised(request.headers.authorization, account)) return failure(401, 20003, 'Authenticate');
    if (url.pathname === collection && request.method === 'POST') return create(request);
    if (url.pathname === collection && request.method === 'GET') return list(url);
    const id = single.exec(url.pathname)?.[1];
    const found = id === undefined ? null : store.find(id);
    return found?.kind === 'sms' ? json(200, presentMessage(account.accountSid, found)) : notFound();
  };

  async function create(request: IncomingMessage): Promise<Answer> {
    const { To = '', From = '', Body = '', StatusCallback } = await readForm(request, 64 * 1024);
    const fault = faults.nextSms();
    if (fault === 'errorBeforeAccept') return failure(500, 20500, 'Internal server error');
    if (fault === 'tooManyRequests') return failure(429, 20429, 'Too many requests');
    if (fault === 'refuse' || !E164.test(To)) return failure(400, 21211, "Invalid 'To' phone number");
    if (From === '') return failure(400, 21603, "A 'From' phone number is required");
    if (Body === '' || Body.length > 1_600) return failure(400, 21602, 'Message body is required and has a limit');

    const sms: ReceivedSms = {
      kind: 'sms',
      id: `SM${randomBytes(16).toString('hex')}`,
      receivedAt: new Date().toISOString(),
      from: From,
      to: To,
      body: Body,
      statusCallback: StatusCallback ?? null,
    };
    await store.add(sms);
    if (fault === 'callbackBeforeAnswer') await callbacks.now(sms, 'delivered');
    else callbacks.start(sms, fault);
    return answerTo({ ...sms, status: 'queued' }, fault, request);
  }

  async function answerTo(sms: StoredSms, fault: SmsFault, request: IncomingMessage): Promise<Answer> {
    if (fault === 'cutAfterAccept') request.socket.destroy();
    if (fault === 'hangAfterAccept') await new Promise((resolve) => request.socket.once('close', resolve));
    if (fault === 'errorAfterAccept') return failure(500, 20500, 'Internal server error');
    if (fault === 'slow') await delay(3_000);
    return json(201, presentMessage(account.accountSid, sms));
  }

  function list(url: URL): Answer {
    const to = url.searchParams.get('To');
    const messages = store
      .entries()
      .filter((entry): entry is StoredSms => entry.kind === 'sms' && (to === null || entry.to === to))
      .slice(0, Number(url.searchParams.get('PageSize') ?? 50))
      .map((sms) => presentMessage(account.accountSid, sms));
    return json(200, {
      messages,
      page: 0,
      page_size: messages.length,
      start: 0,
      end: Math.max(0, messages.length - 1),
      uri: collection,
      first_page_uri: collection,
      next_page_uri: null,
      previous_page_uri: null,
    });
  }
}

function failure(status: number, code: number, message: string): Answer {
  return json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}

function notFound(): Answer {
  return failure(404, 20404, 'The requested resource was not found');
}
