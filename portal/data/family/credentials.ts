import { z } from 'zod';

/** What a family types to sign in, as the CMS knows it: a phone as `0901234567`, an address in small letters. */
export const credentials = z.object({
  identifier: z
    .string()
    .max(254)
    .transform((text) => normalise(text.normalize('NFC').trim()))
    .pipe(z.string().regex(/^(0\d{9}|[^\s@]+@[^\s@]+\.[^\s@]+)$/)),
  // bcrypt reads 72 bytes; a longer text is no password of anybody.
  password: z.string().min(1).max(200),
});
export type Credentials = z.output<typeof credentials>;

function normalise(text: string): string {
  if (text.includes('@')) return text.toLowerCase();
  return text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0');
}
