import type { Breach } from '@cong-truong/domain/journal/breach';
import type { JournalSeal } from '@cong-truong/domain/journal/seal';
import type { Queryable } from '../connect';
import { checkSignature, type SealKeys } from './seal-signature';
import { sealsAfter, type StoredSeal } from './seals.repository';

const PAGE = 500;

/** A seal that is broken, with the day it is of. */
export interface SealBreach extends Breach {
  readonly day: string;
}

export interface SealVerification {
  readonly seals: number;
  readonly breach: SealBreach | null;
}

/** Holds the chain against the seals of its own database, oldest first, and names the first that is broken or that it breaks. */
export async function verifySeals(db: Queryable, schoolCode: string, keys: SealKeys): Promise<SealVerification> {
  let number = 0;
  let page: readonly StoredSeal[];
  do {
    page = await sealsAfter(db, { schoolCode, number, limit: PAGE });
    for (const seal of page) {
      const kind = seal.number === number + 1 ? breachOf(seal, keys) : 'sealMissing';
      if (kind !== null) return { seals: number, breach: { kind, seq: seal.seq, day: seal.day } };
      number = seal.number;
    }
  } while (page.length === PAGE);
  return { seals: number, breach: null };
}

function breachOf(seal: StoredSeal, keys: SealKeys): Breach['kind'] | null {
  const signature = checkSignature(seal, keys);
  if (signature === 'unknownKey') return 'sealKeyUnknown';
  if (signature === 'altered') return 'sealAltered';
  return seal.stands ? null : 'sealDiffers';
}

/** Holds the chain and its seals against a copy that was kept outside. @param copy the seals of the school, oldest first */
export async function verifyAgainstCopy(
  db: Queryable,
  copy: readonly JournalSeal[],
  keys: SealKeys,
): Promise<SealVerification> {
  for (let start = 0; start < copy.length; start += PAGE) {
    const page = copy.slice(start, start + PAGE);
    const found = await compare(db, page);
    for (const [index, seal] of page.entries()) {
      const place = { seq: seal.seq, day: seal.day };
      const seals = start + index;
      if (checkSignature(seal, keys) !== 'genuine') return { seals, breach: { kind: 'copyAltered', ...place } };
      const { stands = false, kept = false } = found[index] ?? {};
      if (!stands) return { seals, breach: { kind: 'copyDiffers', ...place } };
      if (!kept) return { seals, breach: { kind: 'copySealMissing', ...place } };
    }
  }
  return { seals: copy.length, breach: null };
}

/** For each seal of the copy: does the chain have its link, the database the seal? */
function compare(db: Queryable, copy: readonly JournalSeal[]): Promise<readonly { stands: boolean; kept: boolean }[]> {
  return db.query(
    `select
       exists (select from edu.journal j where j.school_code = c.school and j.seq = c.seq and j.hash = decode(c.hash, 'hex')) as stands,
       exists (select from edu.journal_seal s
         where s.school_code = c.school and s.number = c.number and s.day = c.day and s.seq = c.seq and s.hash = decode(c.hash, 'hex')
       ) as kept
     from unnest($1::text[], $2::int[], $3::date[], $4::bigint[], $5::text[]) with ordinality
       as c (school, number, day, seq, hash, position)
     order by c.position`,
    [
      copy.map((seal) => seal.schoolCode),
      copy.map((seal) => seal.number),
      copy.map((seal) => seal.day),
      copy.map((seal) => seal.seq),
      copy.map((seal) => seal.hash),
    ],
  );
}
