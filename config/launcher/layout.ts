import { join, resolve } from 'node:path';

/** Everything a system keeps outside a database, each in a folder of its own under DATA_DIR. */
export interface Layout {
  readonly dataDir: string;
  readonly logs: string;
  /** Numbers of the running processes, one file each. */
  readonly run: string;
  readonly publicFolder: string;
  readonly media: string;
  readonly files: string;
  readonly portalCache: string;
  readonly mailbox: string;
}

export function layoutOf(root: string, dataDirectory: string): Layout {
  const dataDir = resolve(root, dataDirectory);
  const publicFolder = join(dataDir, 'public');
  return {
    dataDir,
    logs: join(dataDir, 'logs'),
    run: join(dataDir, 'run'),
    publicFolder,
    media: join(publicFolder, 'uploads'),
    files: join(dataDir, 'files'),
    portalCache: join(dataDir, 'portal-cache'),
    mailbox: join(dataDir, 'mailbox'),
  };
}

export function logFile({ logs }: Layout, program: string): string {
  return join(logs, `${program}.log`);
}

export function pidFile({ run }: Layout, program: string): string {
  return join(run, `${program}.pid`);
}
