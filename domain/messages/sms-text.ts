import { unaccent } from '../people/unaccent';

/** One message of the GSM 7-bit alphabet; longer text is sent and billed in parts. */
export const SMS_LENGTH = 160;

/**
 * Text that one SMS part carries: Vietnamese without diacritics, signs outside the alphabet replaced. `&` and `#` are left out
 * because Vietnamese gateways refuse them in brand-name messages.
 */
export function smsText(text: string): string {
  return unaccent(text)
    .replace(/[\u2013\u2014]/gu, '-')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replaceAll('&', 'va')
    .replace(/\s+/gu, ' ')
    .replace(/[^A-Za-z0-9 @$!"%'()*+,\-./:;<=>?_]/gu, '')
    .trim();
}
