import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

export interface OutboxListenerOptions {
  readonly url: string;
  readonly applicationName: string;
  /** Called at each new event, and once after every (re)connection, for what came in between. */
  readonly onWake: () => void;
  readonly onError?: (error: Error) => void;
  readonly reconnectAfterMs?: number;
}

export interface OutboxListener {
  close(): Promise<void>;
}

/**
 * Wakes the relay when an event is committed. A notification is a hint, never the truth: the relay looks at the table, and
 * looks by itself from time to time. A broken connection is made anew until it is closed.
 */
export function listenToOutbox(options: OutboxListenerOptions): OutboxListener {
  const { url, applicationName, onWake, onError, reconnectAfterMs = 1000 } = options;
  const closing = new AbortController();
  const running = (async () => {
    while (!closing.signal.aborted) {
      try {
        await listenUntilBroken({ url, applicationName, onWake }, closing.signal);
      } catch (error) {
        onError?.(error instanceof Error ? error : new Error(String(error)));
      }
      await delay(reconnectAfterMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  })();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}

async function listenUntilBroken(
  { url, applicationName, onWake }: Pick<OutboxListenerOptions, 'url' | 'applicationName' | 'onWake'>,
  closing: AbortSignal,
): Promise<void> {
  const client = new Client({ connectionString: url, application_name: applicationName, keepAlive: true });
  const ended = new Promise<void>((resolve, reject) => {
    client.once('error', reject);
    client.once('end', resolve);
    closing.addEventListener('abort', () => resolve(), { once: true });
  });
  ended.catch(() => undefined);
  try {
    await client.connect();
    client.on('notification', onWake);
    await client.query('listen edu_outbox');
    onWake();
    await ended;
  } finally {
    await client.end().catch(() => undefined);
  }
}
