import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { formerJournalKeySettings, journalSealSettings } from './journal';
import { generateSealKey, publicSealKey, readPublicSealKey, readSealKey } from './seal-key';

test('what the private key signs, the public key made of it verifies, and no other', () => {
  const key = generateSealKey();
  const text = Buffer.from('nhật ký');
  const signature = sign(null, text, readSealKey(key));
  expect(verify(null, text, readPublicSealKey(publicSealKey(key)), signature)).toBe(true);
  expect(verify(null, text, readPublicSealKey(publicSealKey(generateSealKey())), signature)).toBe(false);
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;

test.each([
  ['a password', 'mat-khau-rat-dai-0123456789'],
  ['the public key', publicSealKey(generateSealKey())],
  ['a key of another kind', rsa.export({ type: 'pkcs8', format: 'der' }).toString('base64url')],
])('%s is not taken for the private key', (_, text) => {
  expect(journalSealSettings.safeParse({ JOURNAL_SEAL_KEY: text }).success).toBe(false);
});

test('former keys are public ones: a private key put there by mistake is refused', () => {
  const parse = (text: string) => formerJournalKeySettings.safeParse({ JOURNAL_FORMER_KEYS: text }).success;
  const [one, two] = [publicSealKey(generateSealKey()), publicSealKey(generateSealKey())];
  expect([parse(one), parse(`${one},${two}`), parse(`${one},`), parse(generateSealKey())]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
