import type { Queryable } from '../connect';

/**
 * - `changed`: the content of the link does not give its hash.
 * - `unlinked`: it does not continue the link before it; a link was removed, added or changed together with its hash.
 * - `shortened`: the chain ends before, or beyond, where its head says.
 */
export type Breach = 'changed' | 'unlinked' | 'shortened';

export type Verification =
  | { readonly intact: true; readonly links: number }
  | { readonly intact: false; readonly firstBroken: { readonly seq: number; readonly breach: Breach } };

/** Walks the chain of a school and names its first broken link. */
export async function verifyJournal(db: Queryable, schoolCode: string): Promise<Verification> {
  const [broken] = await db.query<{ seq: number; breach: Breach }>(
    `with link as (
       select j.seq, j.hash, j.previous_hash,
         lag(j.seq, 1, 0::bigint) over (order by j.seq) as previous_seq,
         lag(j.hash, 1, ''::bytea) over (order by j.seq) as expected,
         edu.journal_hash(j.previous_hash, j.school_code, j.seq, j.at, j.actor, j.action, j.subject, j.old, j.new, j.reason,
           j.request_id) as computed
       from edu.journal j where j.school_code = $1
     )
     select seq, case when hash = computed then 'unlinked' else 'changed' end as breach from link
     where hash <> computed or previous_hash <> expected or seq <> previous_seq + 1
     order by seq limit 1`,
    [schoolCode],
  );
  if (broken) return { intact: false, firstBroken: broken };
  return verifyEnd(db, schoolCode);
}

/** All links fit; are they all there? */
async function verifyEnd(db: Queryable, schoolCode: string): Promise<Verification> {
  const [end] = await db.query<{ links: number; head: number; fits: boolean }>(
    `select coalesce(l.seq, 0) as links, coalesce(h.seq, 0) as head,
       coalesce(l.seq, 0) = coalesce(h.seq, 0) and coalesce(l.hash, '') = coalesce(h.hash, '') as fits
     from (select $1::text as school_code) s
     left join edu.journal_head h using (school_code)
     left join lateral (
       select j.seq, j.hash from edu.journal j where j.school_code = s.school_code order by j.seq desc limit 1
     ) l on true`,
    [schoolCode],
  );
  if (!end) throw new Error('a chain has one end');
  if (end.fits) return { intact: true, links: end.links };
  return { intact: false, firstBroken: { seq: Math.min(end.links, end.head) + 1, breach: 'shortened' } };
}
