import { isAlive } from '../process/process-identity';

/** A server that runs beside the programs. */
export interface RunningService {
  readonly pid: number;
  stop(): Promise<void>;
}

export interface KeptService {
  stop(): Promise<void>;
  start(): Promise<void>;
}

export interface KeptServiceOptions {
  readonly title: string;
  readonly launch: () => Promise<RunningService>;
  readonly report: (line: string) => void;
}

const LOOK_EVERY_MS = 1_000;

/** Starts a server and starts it again when it is gone unasked: killed, or out of memory. */
export async function keepService({ title, launch, report }: KeptServiceOptions): Promise<KeptService> {
  let current: RunningService | null = await launch();
  let busy: Promise<void> = Promise.resolve();

  setInterval(() => {
    if (current === null || isAlive(current.pid)) return;
    current = null;
    report(`! ${title} đã dừng bất thường, đang chạy lại`);
    busy = busy.then(relaunch);
  }, LOOK_EVERY_MS).unref();

  async function relaunch(): Promise<void> {
    try {
      current ??= await launch();
    } catch (error) {
      report(`! ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  return {
    start: () => (busy = busy.then(relaunch)),
    stop: () =>
      (busy = busy.then(async () => {
        const stopping = current;
        current = null; // the watch must not take the end for a crash
        await stopping?.stop();
      })),
  };
}
