import type { GuardianActor } from '@cong-truong/domain/access/actor';
import type { Queryable } from '../connect';

/** SHA-256 of the token in the cookie: the only key to a family's data. */
export type TokenHash = Buffer;

export interface NewSession {
  readonly tokenHash: TokenHash;
  /** documentId of the account that signed in. */
  readonly accountId: string;
  readonly lifetimeSeconds: number;
}

/** @returns when the session ends */
export async function openSession(db: Queryable, { tokenHash, accountId, lifetimeSeconds }: NewSession): Promise<Date> {
  const [row] = await db.query<{ expires_at: Date }>(
    'select edu.open_family_session($1, $2, make_interval(secs => $3)) as expires_at',
    [tokenHash, accountId, lifetimeSeconds],
  );
  if (!row) throw new Error('no session was made');
  return row.expires_at;
}

export async function closeSession(db: Queryable, tokenHash: TokenHash): Promise<void> {
  await db.query('select edu.close_family_session($1)', [tokenHash]);
}

/** Who is signed in, with their children; null when the session ended or never was. */
export async function familyActor(db: Queryable, tokenHash: TokenHash): Promise<GuardianActor | null> {
  const [row] = await db.query<{ account_id: string; student_ids: string[] }>(
    'select account_id, student_ids from edu.family_actor($1)',
    [tokenHash],
  );
  return row ? { kind: 'guardian', accountId: row.account_id, studentIds: row.student_ids } : null;
}

/** Forgets sessions that ran out; for the workers. @returns how many */
export async function sweepSessions(db: Queryable): Promise<number> {
  const [row] = await db.query<{ swept: number }>('select edu.sweep_family_sessions() as swept');
  return row?.swept ?? 0;
}
