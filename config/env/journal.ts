import { z } from 'zod';
import { generateSealKey, readPublicSealKey, readSealKey } from './seal-key';
import { setting } from './setting';

const privateKey = z.string().refine(canBe(readSealKey), 'phải là khóa Ed25519 (base64url của PKCS #8)');
const publicKeys = z
  .string()
  .transform((value) => value.split(','))
  .refine(
    (keys) => keys.every(canBe(readPublicSealKey)),
    'phải là các khóa công khai Ed25519, cách nhau bằng dấu phẩy',
  );

/** Known to the workers alone: who holds it can seal a rewritten journal. */
export const journalSealSettings = z.object({
  JOURNAL_SEAL_KEY: setting(privateKey, {
    about: 'khóa riêng ký dấu niêm nhật ký của mỗi trường mỗi ngày; đổi khóa thì giữ khóa công khai cũ ở dòng dưới',
    generate: generateSealKey,
  }),
});

export const formerJournalKeySettings = z.object({
  JOURNAL_FORMER_KEYS: setting(publicKeys.optional(), {
    about: 'khóa công khai đã ký các dấu niêm trước khi đổi khóa, cách nhau bằng dấu phẩy',
    example: 'MCowBQYDK2VwAyEASP3UHeyShK7OiS115SqeXrk-WQDKITjqnFD5cQFciIE',
  }),
});

/** What verifies is given no key that could sign. */
export const journalPublicKeySettings = z.object({
  JOURNAL_PUBLIC_KEYS: setting(publicKeys, { about: 'các khóa công khai của dấu niêm nhật ký', derived: true }),
});

function canBe(read: (text: string) => unknown): (text: string) => boolean {
  return (text) => {
    try {
      read(text);
      return true;
    } catch {
      return false;
    }
  };
}
