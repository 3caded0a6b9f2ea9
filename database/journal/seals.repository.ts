import type { JournalSeal } from '@cong-truong/domain/journal/seal';
import type { Queryable } from '../connect';

/** A seal with whether the chain still has the link that was sealed. */
export interface StoredSeal extends JournalSeal {
  readonly stands: boolean;
}

const SEAL_COLUMNS = `s.school_code as "schoolCode", s.number, s.day, s.seq, encode(s.hash, 'hex') as hash,
  to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, s.key_id as "keyId",
  translate(encode(s.signature, 'base64'), E'+/=\\n', '-_') as signature`;
const LINK_STANDS = `exists (select from edu.journal j where j.school_code = s.school_code and j.seq = s.seq and j.hash = s.hash)`;

/** Seals of a school in the order of their numbers, a page of them behind one. */
export function sealsAfter(
  db: Queryable,
  { schoolCode, number, limit }: { schoolCode: string; number: number; limit: number },
): Promise<readonly StoredSeal[]> {
  return db.query<StoredSeal>(
    `select ${SEAL_COLUMNS}, ${LINK_STANDS} as stands from edu.journal_seal s
     where s.school_code = $1 and s.number > $2 order by s.number limit $3`,
    [schoolCode, number, limit],
  );
}

export interface SealedSchool {
  readonly schoolCode: string;
  /** Its newest seal; null when it has none. */
  readonly seal: StoredSeal | null;
}

/** Schools with a journal that have no seal of this day or a later one, each with its newest. */
export async function schoolsToSeal(db: Queryable, day: string): Promise<readonly SealedSchool[]> {
  const rows = await db.query<{ school: string } & { [K in keyof StoredSeal]: StoredSeal[K] | null }>(
    `select h.school_code as school, l.*
     from edu.journal_head h
     left join lateral (
       select ${SEAL_COLUMNS}, ${LINK_STANDS} as stands from edu.journal_seal s
       where s.school_code = h.school_code order by s.number desc limit 1
     ) l on true
     where h.seq > 0 and (l.day is null or l.day < $1)
     order by h.school_code`,
    [day],
  );
  return rows.map(({ school, ...seal }) => ({ schoolCode: school, seal: isSeal(seal) ? seal : null }));
}

function isSeal(row: { readonly [K in keyof StoredSeal]: StoredSeal[K] | null }): row is StoredSeal {
  return row.number !== null;
}

/** Keeps a seal, unless the school has one of that day. @returns whether it was kept */
export async function storeSeal(db: Queryable, seal: JournalSeal): Promise<boolean> {
  const stored = await db.execute(
    `insert into edu.journal_seal (school_code, number, day, seq, hash, at, key_id, signature)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8) on conflict do nothing`,
    [
      seal.schoolCode,
      seal.number,
      seal.day,
      seal.seq,
      seal.hash,
      seal.at,
      seal.keyId,
      Buffer.from(seal.signature, 'base64url'),
    ],
  );
  return stored > 0;
}

/** Every school that has, or had, a journal. */
export async function schoolsWithJournal(db: Queryable): Promise<readonly string[]> {
  const rows = await db.query<{ code: string }>(
    `with recursive linked as (
       (select school_code from edu.journal order by school_code limit 1)
       union all
       select (select j.school_code from edu.journal j where j.school_code > l.school_code order by j.school_code limit 1)
       from linked l where l.school_code is not null
     )
     select school_code as code from linked where school_code is not null
     union select school_code from edu.journal_head
     union select school_code from edu.journal_seal
     order by code`,
  );
  return rows.map(({ code }) => code);
}
