import type { Queryable } from '../connect';

/**
 * The first and the last link of a chain, and what its head says, of one moment: people go on saving. A number beyond all that was ever
 * counted stands as the greatest that can be.
 */
export interface ChainEnds {
  /** Null when there are no links. */
  readonly first: number | null;
  readonly last: number | null;
  readonly headSeq: number | null;
  /** The head's hash is that of the link which it names. */
  readonly headFits: boolean;
  /** The head's hash is that of the last link. */
  readonly headIsLast: boolean;
}

export async function chainEnds(db: Queryable, schoolCode: string): Promise<ChainEnds> {
  const [ends] = await db.query<ChainEnds>(
    `select f.seq as first, l.shown as last, h.seq as "headSeq",
       coalesce(h.hash = n.hash, false) as "headFits", coalesce(h.hash = l.hash, false) as "headIsLast"
     from (values (-$2::bigint, $2::bigint)) safe (least, greatest)
     left join lateral (
       select greatest(j.seq, safe.least) as seq from edu.journal j where j.school_code = $1 order by j.seq limit 1
     ) f on true
     left join lateral (
       select least(j.seq, safe.greatest) as shown, j.hash from edu.journal j
       where j.school_code = $1 order by j.seq desc limit 1
     ) l on true
     left join lateral (
       select greatest(least(seq, safe.greatest), 0) as seq, hash from edu.journal_head where school_code = $1
     ) h on true
     left join edu.journal n on n.school_code = $1 and n.seq = h.seq`,
    [schoolCode, Number.MAX_SAFE_INTEGER],
  );
  if (!ends) throw new Error('an aggregate has a row');
  return ends;
}
