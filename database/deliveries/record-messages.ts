import type { Transaction } from '../connect';

interface AnyMessage {
  /** What it is about, once: `term-published/<studentId>/<schoolYear>/<term>`, `site-reminder/<schoolCode>/<monday>`. */
  readonly key: string;
  readonly schoolCode: string;
  readonly title: string;
  readonly body: string;
}

/** To a pupil's family, or to the school itself. */
export type NewMessage =
  | (AnyMessage & { readonly kind: 'termPublished'; readonly studentId: string })
  | (AnyMessage & { readonly kind: 'siteReminder'; readonly studentId: null });

/**
 * Writes messages that are not there yet; one that is keeps its words.
 *
 * @returns ids by key, of the new and the old
 */
export async function recordMessages(
  tx: Transaction,
  messages: readonly NewMessage[],
): Promise<ReadonlyMap<string, string>> {
  if (messages.length === 0) return new Map();
  await tx.execute(
    `insert into edu.message (key, kind, school_code, student_id, title, body)
     select m.key, m.kind, m."schoolCode", m."studentId", m.title, m.body
     from jsonb_to_recordset($1) as m (key text, kind text, "schoolCode" text, "studentId" text, title text, body text)
     order by m.key
     on conflict (key) do nothing`,
    [JSON.stringify(messages)],
  );
  const rows = await tx.query<{ key: string; id: string }>('select key, id from edu.message where key = any ($1)', [
    messages.map(({ key }) => key),
  ]);
  return new Map(rows.map(({ key, id }) => [key, id]));
}
