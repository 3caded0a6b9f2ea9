import type { Breach } from '@cong-truong/domain/journal/breach';
import type { Queryable } from '../connect';
import { chainEnds, type ChainEnds } from './chain-ends';
import { BEGINNING, type ChainPlace } from './chain-place';
import { diagnose } from './diagnose';
import { linkHash } from './link-hash';

export interface WalkOptions {
  /** Known to be whole: the walk begins behind it. */
  readonly from?: ChainPlace;
  /** Between two batches the walk throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (seq: number, last: number) => void;
}

export interface Walk {
  /** The last link, up to which all is whole. */
  readonly end: ChainPlace;
  readonly breach: Breach | null;
}

/** Links that the server hashes in one statement, as they come from the index: it keeps none of them. */
const BATCH = 20_000;

/**
 * Walks the chain of a school as it stood at one moment, and names the first link that is not what was appended. Nothing is held while
 * people go on saving: the links up to that moment never change.
 */
export async function walkChain(db: Queryable, schoolCode: string, options: WalkOptions = {}): Promise<Walk> {
  const { from = BEGINNING, signal, onProgress } = options;
  const ends = await chainEnds(db, schoolCode);
  const last = ends.last ?? 0;
  let end = from;
  if (ends.first !== null && ends.first < 1) return { end, breach: { kind: 'inserted', seq: ends.first } };
  while (end.seq < last) {
    signal?.throwIfAborted();
    const batch = await walkBatch(db, { schoolCode, from: end, last });
    if (batch === null) return { end, breach: await diagnose(db, { schoolCode, after: end, ends }) };
    if (batch.whole !== null) {
      return { end: batch.whole, breach: await diagnose(db, { schoolCode, after: batch.whole, ends }) };
    }
    end = batch.end;
    onProgress?.(end.seq, last);
  }
  return { end, breach: breachOfHead(ends, end) };
}

interface Batch {
  readonly end: ChainPlace;
  /** The last link before the first broken one; null when none is broken. */
  readonly whole: ChainPlace | null;
}

interface BatchRow {
  readonly endSeq: number | null;
  readonly endHash: Buffer | null;
  readonly wholeSeq: number | null;
  readonly wholeHash: Buffer | null;
}

const WALK_BATCH = {
  name: 'walk-journal',
  text: `select w.end_seq as "endSeq", e.hash as "endHash", w.whole_seq as "wholeSeq", b.hash as "wholeHash"
    from (
      select max(seq) as end_seq,
        min(before_seq) filter (
          where seq <> before_seq + 1 or previous_hash is distinct from before_hash or hash is distinct from computed
        ) as whole_seq
      from (
        select j.seq, j.hash, j.previous_hash, ${linkHash('j')} as computed,
          lag(j.seq, 1, $2::bigint) over (order by j.seq) as before_seq,
          lag(j.hash, 1, $3::bytea) over (order by j.seq) as before_hash
        from (
          select * from edu.journal where school_code = $1 and seq > $2::bigint and seq <= $4::bigint order by seq limit ${BATCH}
        ) j
      ) link
    ) w
    left join edu.journal e on e.school_code = $1 and e.seq = w.end_seq
    left join edu.journal b on b.school_code = $1 and b.seq = w.whole_seq`,
};

async function walkBatch(
  db: Queryable,
  { schoolCode, from, last }: { schoolCode: string; from: ChainPlace; last: number },
): Promise<Batch | null> {
  const [row] = await db.query<BatchRow>(WALK_BATCH, [schoolCode, from.seq, from.hash, last]);
  if (!row || row.endSeq === null || row.endHash === null) return null;
  const { endSeq, endHash, wholeSeq, wholeHash } = row;
  const end = { seq: endSeq, hash: endHash };
  if (wholeSeq === null) return { end, whole: null };
  return { end, whole: wholeSeq === from.seq ? from : { seq: wholeSeq, hash: wholeHash ?? from.hash } };
}

/** All links fit; are they all there, and no others? */
function breachOfHead({ headSeq, headFits, headIsLast }: ChainEnds, { seq: last }: ChainPlace): Breach | null {
  if (headSeq === null || headSeq === last) {
    const fits = headSeq === null ? last === 0 : last === 0 || headIsLast;
    return fits ? null : { kind: 'headDiffers', seq: last };
  }
  if (headIsLast) return { kind: 'headDiffers', seq: last };
  if (headSeq > last) return { kind: 'missing', seq: last + 1 };
  return headFits ? { kind: 'inserted', seq: headSeq + 1 } : { kind: 'headDiffers', seq: last };
}
