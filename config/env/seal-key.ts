import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A fresh Ed25519 key as one word: base64url of its PKCS #8 form. */
export function generateSealKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url');
}

/** @throws when the text is no Ed25519 key */
export function readSealKey(text: string): KeyObject {
  return ed25519(createPrivateKey({ key: Buffer.from(text, 'base64url'), type: 'pkcs8', format: 'der' }));
}

/** @throws when the text is no public Ed25519 key */
export function readPublicSealKey(text: string): KeyObject {
  return ed25519(createPublicKey({ key: Buffer.from(text, 'base64url'), type: 'spki', format: 'der' }));
}

/** The public key of a private one, as one word: base64url of its SPKI form. */
export function publicSealKey(text: string): string {
  return createPublicKey(readSealKey(text)).export({ type: 'spki', format: 'der' }).toString('base64url');
}

function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`not an Ed25519 key: ${key.asymmetricKeyType}`);
  return key;
}
