/** How a system is taken down: in the opposite order in which it came up. */
export interface Shutdown {
  /** Aborted at the first Ctrl-C, SIGTERM, or when whoever started us is gone. */
  readonly signal: AbortSignal;
  /** Resolves when it is aborted. */
  readonly requested: Promise<void>;
  /** Adds what is to be done at the end; the last added is done first. */
  add(stop: Stop): void;
  run(): Promise<void>;
}

export interface Stop {
  readonly stop: () => Promise<void> | void;
  /** For the second Ctrl-C: at once and without waiting. */
  readonly kill?: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const KILLED_BY_HAND = 130;
/** One Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const SAME_REQUEST_MS = 1_000;

export interface ShutdownOptions {
  readonly say: (text: string) => void;
  /** End also when the process that started us over a channel is gone: nobody else would stop us. */
  readonly followParent?: boolean;
}

export function createShutdown({ say, followParent = false }: ShutdownOptions): Shutdown {
  const controller = new AbortController();
  const stops: Stop[] = [];
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });

  let firstAt = 0;
  function onRequest(): void {
    if (!controller.signal.aborted) {
      firstAt = Date.now();
      return controller.abort();
    }
    if (Date.now() - firstAt < SAME_REQUEST_MS) return;
    say('\n! Dừng ngay, không chờ nữa');
    for (const { kill } of stops) kill?.();
    process.exit(KILLED_BY_HAND);
  }
  for (const name of SIGNALS) process.on(name, onRequest);
  const onDisconnect = () => controller.abort();
  if (followParent) process.once('disconnect', onDisconnect);

  return {
    signal: controller.signal,
    requested,
    add: (added) => void stops.push(added),
    run: async () => {
      controller.abort();
      for (const { stop } of [...stops].reverse()) {
        try {
          await stop();
        } catch (error) {
          say(`! Khi dừng: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      for (const name of SIGNALS) process.off(name, onRequest);
      process.off('disconnect', onDisconnect);
      // The channel would keep this process from ending.
      if (followParent && process.connected) process.disconnect();
    },
  };
}
