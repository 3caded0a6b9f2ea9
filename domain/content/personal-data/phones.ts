import { normalisePhone } from '../../people/phone';
import { excerptOf, type Finding, type Line } from './finding';

/** Digits as people group them: `0901 234 567`, `0901.234.567`, `(028) 3896-1234`, `+84 901 234 567`. */
const NUMBER = /(?<![\d.,/+])(?:\+84|84|\(?0)[\d .()-]{7,15}\d(?![\d/])/gu;

/**
 * Telephone numbers of people. `published` are those that the site gives as its own: they may stand anywhere.
 * Short numbers (111, 1900 xxxx) are nobody's.
 */
export function findPhones(field: string, { number, text }: Line, published: ReadonlySet<string>): readonly Finding[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const national = normalisePhone(match[0]);
    if (national === null || published.has(national)) return [];
    const excerpt = excerptOf(text, match.index, match.index + match[0].length);
    return [{ kind: 'phone' as const, field, line: number, excerpt }];
  });
}
