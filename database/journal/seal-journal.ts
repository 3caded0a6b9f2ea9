import { vietnamMoment } from '@cong-truong/domain/calendar/vietnam-clock';
import type { Breach } from '@cong-truong/domain/journal/breach';
import type { Queryable } from '../connect';
import { BEGINNING } from './chain-place';
import type { SealSigner } from './seal-signature';
import { storeSeal, type SealedSchool } from './seals.repository';
import { walkChain } from './walk-chain';

export type Sealing =
  | { readonly kind: 'sealed'; readonly seq: number }
  /** Somebody else was faster. */
  | { readonly kind: 'sealedBefore' }
  | { readonly kind: 'broken'; readonly breach: Breach };

export interface SealingOptions {
  readonly signer: SealSigner;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Seals the head of a school's chain. What was added since the last seal is walked before: a chain that is broken, or is not the one that
 * was sealed last, gets no seal, or the seal would vouch for what was tampered with.
 */
export async function sealJournal(
  db: Queryable,
  { schoolCode, seal }: SealedSchool,
  { signer, now, signal }: SealingOptions,
): Promise<Sealing> {
  if (seal !== null && !seal.stands) return { kind: 'broken', breach: { kind: 'sealDiffers', seq: seal.seq } };
  const from = seal === null ? BEGINNING : { seq: seal.seq, hash: Buffer.from(seal.hash, 'hex') };
  const { end, breach } = await walkChain(db, schoolCode, { from, signal });
  if (breach !== null) return { kind: 'broken', breach };
  const sealed = signer.sign({
    schoolCode,
    number: (seal?.number ?? 0) + 1,
    day: vietnamMoment(now).day,
    seq: end.seq,
    hash: end.hash.toString('hex'),
    at: now.toISOString().replace('Z', '000Z'),
  });
  return (await storeSeal(db, sealed)) ? { kind: 'sealed', seq: end.seq } : { kind: 'sealedBefore' };
}
