import { closeServer, serve, type Handler } from '../http/serve';
import { createControl } from './control';
import { createFaults } from './faults';
import { loopbackOnly } from './loopback-only';
import { createPages } from './page/pages';
import { createCallbacks } from './sms-gateway/callbacks';
import type { GatewayAccount } from './sms-gateway/credentials';
import { createSmsGateway } from './sms-gateway/gateway';
import { startSmtpReceiver } from './smtp-receiver';
import { openMailboxStore, type MailboxStore } from './store';

export interface MailboxOptions {
  readonly folder: string;
  readonly webPort: number;
  readonly smtpPort: number;
  readonly account: GatewayAccount;
  readonly withFaults: boolean;
  readonly onFault: (error: unknown) => void;
  readonly callbackStepMs?: number;
}

export interface Mailbox {
  readonly store: MailboxStore;
  close(): Promise<void>;
}

/** SMTP server, SMS gateway and the page to read both. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const { folder, webPort, smtpPort, account, withFaults, onFault, callbackStepMs } = options;
  const store = await openMailboxStore(folder);
  const faults = createFaults();
  const callbacks = createCallbacks({
    account,
    store,
    onFault,
    ...(callbackStepMs === undefined ? {} : { stepMs: callbackStepMs }),
  });
  const parts: readonly Handler[] = [
    createSmsGateway({ account, store, faults, callbacks }),
    ...(withFaults ? [createControl(faults)] : []),
    createPages(store),
  ];
  const smtp = await startSmtpReceiver({ port: smtpPort, store, faults, onFault });
  const web = await serve({ port: webPort, host: '127.0.0.1', handler: loopbackOnly(firstAnswer(parts)), onFault });
  return {
    store,
    async close() {
      await Promise.all([closeServer(web), new Promise<void>((resolve) => smtp.close(() => resolve()))]);
    },
  };
}

function firstAnswer(parts: readonly Handler[]): Handler {
  return async (request, url) => {
    for (const part of parts) {
      const answer = await part(request, url);
      if (answer) return answer;
    }
    return null;
  };
}
