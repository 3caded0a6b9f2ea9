import type { Transaction } from '../connect';

export interface JournalEntry {
  /** What was done, e.g. `score.changed`. */
  readonly action: string;
  /** Ids of what it was done to. */
  readonly subject: Readonly<Record<string, string | number>>;
  readonly old: unknown;
  readonly new: unknown;
}

export interface JournalAppend {
  readonly schoolCode: string;
  /** documentId of the member of staff, or `system`. */
  readonly actor: string;
  readonly requestId?: string | undefined;
  readonly reason?: string | undefined;
  readonly entries: readonly JournalEntry[];
}

/**
 * Adds links to a school's chain. The head of the chain stays locked until the end of the transaction and holds up every
 * other writer of the school: let it be the last statement.
 */
export async function appendJournal(tx: Transaction, append: JournalAppend): Promise<void> {
  if (append.entries.length === 0) return;
  await tx.query('select edu.append_journal($1, $2, $3, $4, $5)', [
    append.schoolCode,
    append.actor,
    append.requestId ?? null,
    append.reason ?? null,
    JSON.stringify(append.entries),
  ]);
}
