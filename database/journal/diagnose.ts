import type { Breach } from '@cong-truong/domain/journal/breach';
import { firstBrokenLink, type BrokenPlace } from '@cong-truong/domain/journal/first-broken-link';
import type { Queryable } from '../connect';
import type { ChainEnds } from './chain-ends';
import type { ChainPlace } from './chain-place';
import { linkHash } from './link-hash';

export interface Broken {
  readonly schoolCode: string;
  readonly after: ChainPlace;
  readonly ends: ChainEnds;
}

/** Looks for what belongs at the first broken place and for where what stands there belongs: the chain is read once more. */
export async function diagnose(db: Queryable, { schoolCode, after, ends }: Broken): Promise<Breach> {
  // Whole up to the head, and something stands beyond.
  if (ends.headSeq === after.seq && ends.headFits) return { kind: 'inserted', seq: after.seq + 1 };
  const place = after.seq + 1;
  const [found] = await db.query<BrokenPlace>(
    `select $2::bigint as place, o.seq is not null as occupied,
       coalesce(o.hash = ${linkHash('o')}, false) as sound,
       coalesce(o.hash = coalesce(n.previous_hash, h.hash), false) as vouched,
       (select min(t.seq) from edu.journal t
        where t.school_code = $1 and t.seq <> $2 and t.hash = ${linkHash('t', '$3::bytea', '$2::bigint')}) as heir,
       exists (select from edu.journal t
        where t.school_code = $1 and t.seq <> $2 and o.hash = ${linkHash('t', '$3::bytea', '$2::bigint')}) as "contentMoved",
       (select min(k) from generate_series(1, (select count(*) from edu.journal where school_code = $1) + 1) k
        where k <> $2 and o.hash = ${linkHash('o', 'o.previous_hash', 'k')}) as home
     from (select $1::text as school_code) s
     left join edu.journal o on o.school_code = s.school_code and o.seq = $2
     left join edu.journal n on n.school_code = s.school_code and n.seq = $2 + 1
     left join edu.journal_head h on h.school_code = s.school_code`,
    [schoolCode, place, after.hash],
  );
  if (!found) throw new Error('a place has a row');
  return firstBrokenLink(found);
}
