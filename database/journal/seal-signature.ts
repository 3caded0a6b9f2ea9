import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readPublicSealKey, readSealKey } from '@cong-truong/config/env/seal-key';
import { sealText, type JournalHead, type JournalSeal } from '@cong-truong/domain/journal/seal';

/** Public keys by their ids. */
export type SealKeys = ReadonlyMap<string, KeyObject>;

export interface SealSigner {
  readonly keyId: string;
  sign(head: JournalHead): JournalSeal;
}

/** @param privateKey base64url of the key's PKCS #8 form */
export function createSealSigner(privateKey: string): SealSigner {
  const key = readSealKey(privateKey);
  const keyId = keyIdOf(createPublicKey(key));
  return {
    keyId,
    sign: (head) => ({
      ...head,
      keyId,
      signature: sign(null, Buffer.from(sealText(head, keyId)), key).toString('base64url'),
    }),
  };
}

/** @param publicKeys base64url of their SPKI forms */
export function sealKeys(publicKeys: readonly string[]): SealKeys {
  return new Map(publicKeys.map(readPublicSealKey).map((key) => [keyIdOf(key), key]));
}

export type SealSignature = 'genuine' | 'altered' | 'unknownKey';

export function checkSignature(seal: JournalSeal, keys: SealKeys): SealSignature {
  const key = keys.get(seal.keyId);
  if (key === undefined) return 'unknownKey';
  const text = Buffer.from(sealText(seal, seal.keyId));
  return verify(null, text, key, Buffer.from(seal.signature, 'base64url')) ? 'genuine' : 'altered';
}

/** The id of a key follows from the key: nobody can give his own the name of another. */
function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}
