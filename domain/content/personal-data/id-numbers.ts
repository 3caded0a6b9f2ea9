import { normalisePhone } from '../../people/phone';
import { excerptOf, type Finding, type Line } from './finding';

/**
 * Twelve digits are a personal number (số định danh, căn cước): three of the province, one of century and sex, two of the year, six
 * more [V]; nine are an old identity card. In groups by spaces too; points make thousands.
 */
const DIGITS = /(?<![\d.,/])\d{3} ?\d{3} ?\d{3}(?: ?\d{3})?(?![\d/]|[.,]\d)/gu;

/** Numbers of accounts, taxes and money are no identity; nor is what follows the country's code of a telephone. */
const OTHER_BEFORE =
  /(?:tài khoản|stk|mã số thuế|mst|đơn giá|số tiền|hóa đơn|quyết định|công văn)[^.;]{0,40}$|\+?84 ?$/iu;
const MONEY_AFTER = /^ ?(?:đồng|đ|vnđ|vnd)(?!\p{L})/iu;

export function findIdNumbers(field: string, { number, text }: Line): readonly Finding[] {
  return [...text.matchAll(DIGITS)].flatMap((match) => {
    const [digits, end] = [match[0].replace(/ /g, ''), match.index + match[0].length];
    if (OTHER_BEFORE.test(text.slice(0, match.index)) || MONEY_AFTER.test(text.slice(end))) return [];
    if (normalisePhone(digits) !== null || !isIdentity(digits)) return [];
    return [{ kind: 'idNumber' as const, field, line: number, excerpt: excerptOf(text, match.index, end) }];
  });
}

function isIdentity(digits: string): boolean {
  // Provinces are numbered from 001 to 096; the leading zero tells a personal number from any other of twelve digits.
  return digits.length === 9 || /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-9]\d{8}$/.test(digits);
}
