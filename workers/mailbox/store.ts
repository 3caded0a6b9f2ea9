import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errors/error-fields';
import {
  lineSchema,
  type Entry,
  type Line,
  type ReceivedEmail,
  type ReceivedSms,
  type SmsStatus,
  type StoredSms,
} from './entry';

/** What the mailbox received. On the disk it only grows: a line once written is never changed. */
export interface MailboxStore {
  /** Resolves when the message is on the disk: only then it was accepted. */
  add(message: ReceivedEmail | ReceivedSms): Promise<void>;
  setSmsStatus(id: string, status: SmsStatus, at: string): Promise<void>;
  /** Newest first. */
  entries(): readonly Entry[];
  find(id: string): Entry | null;
  /** Grows with every message and every change of one. */
  revision(): number;
}

export async function openMailboxStore(folder: string): Promise<MailboxStore> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'messages.jsonl');
  const byId = new Map<string, Entry>();
  const lines = await readLines(file);
  let revision = lines.length;
  for (const line of lines) apply(byId, line);
  let writing: Promise<void> = Promise.resolve();

  function append(line: Line): Promise<void> {
    // One after the other, so that two messages never mix in one line.
    writing = writing
      .catch(() => undefined)
      .then(() => appendFile(file, `${JSON.stringify(line)}\n`))
      .then(() => {
        apply(byId, line);
        revision += 1;
      });
    return writing;
  }

  return {
    add: append,
    setSmsStatus: (id, status, at) => append({ kind: 'smsStatus', id, status, at }),
    entries: () => [...byId.values()].reverse(),
    find: (id) => byId.get(id) ?? null,
    revision: () => revision,
  };
}

function apply(byId: Map<string, Entry>, line: Line): void {
  if (line.kind === 'smsStatus') {
    const sms = byId.get(line.id);
    if (sms?.kind === 'sms') byId.set(line.id, { ...sms, status: line.status });
    return;
  }
  byId.set(line.id, line.kind === 'sms' ? withStatus(line) : line);
}

function withStatus(sms: ReceivedSms): StoredSms {
  return { ...sms, status: 'queued' };
}

/** A last line that was cut off by a kill is left out: it was never accepted. */
async function readLines(file: string): Promise<readonly Line[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return content.split('\n').flatMap((text) => {
    const line = parseJson(text);
    const parsed = lineSchema.safeParse(line);
    return parsed.success ? [parsed.data] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
