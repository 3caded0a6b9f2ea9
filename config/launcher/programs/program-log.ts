import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';

const KEEP_BYTES = 20 * 1024 * 1024;

export interface ProgramLog {
  /** Writes what comes on a stream to the log; `onLine` gets each line. */
  follow(stream: Readable, onLine?: (line: string) => void): void;
}

/** One log a program. At a start, a log that has grown large becomes `.1`. */
export function openProgramLog(file: string): ProgramLog {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > KEEP_BYTES) renameSync(file, `${file}.1`);
  const log: WriteStream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  // A full disk must not take the launcher down with the log.
  log.on('error', () => undefined);
  return {
    follow: (stream, onLine) => {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        log.write(chunk);
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        if (onLine !== undefined) lines.forEach(onLine);
      });
    },
  };
}
