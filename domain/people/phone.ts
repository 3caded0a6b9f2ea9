/** National mobile and landline numbers: 0 and 9 or 10 more digits. */
const NATIONAL = /^0[1-9][0-9]{8,9}$/;

/**
 * A Vietnamese phone number in national form, as people say it and as families sign in: `+84 901 234 567`, `84901234567`,
 * `0901.234.567` are all `0901234567`.
 *
 * @returns `null` when the text is no Vietnamese number
 */
export function normalisePhone(text: string): string | null {
  const compact = text.normalize('NFKC').replace(/[\s.()-]/gu, '');
  const national = compact.replace(/^(?:\+84|0084|84)0?(?=[1-9])/u, '0');
  return NATIONAL.test(national) ? national : null;
}

/** The international form that providers ask for (E.164): `+84901234567`. `null` when the text is no Vietnamese number. */
export function phoneE164(text: string): string | null {
  const national = normalisePhone(text);
  return national === null ? null : `+84${national.slice(1)}`;
}

/** For screens of people who need not know the whole number: `0901 *** 567`. */
export function maskPhone(national: string): string {
  return `${national.slice(0, 4)} *** ${national.slice(-3)}`;
}
