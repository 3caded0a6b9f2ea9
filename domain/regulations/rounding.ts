import type { Rules } from './cited';

export const RULES = {
  roundedQuotient: {
    says: 'Lấy đến chữ số thập phân thứ nhất sau khi làm tròn số; nửa đơn vị làm tròn lên theo thực hành của các trường [I]',
    source: 'TT 58/2011 Đ.10, Đ.11; TT 26/2020 Đ.8 k.2; TT 22/2021 Đ.5 k.3 b',
    evidence: 'V',
    from: '2012-01-26',
  },
} satisfies Rules;

/**
 * The one rounding of all circulars: to one decimal, half up. That a half goes up is the practice of all schools; the law does not say
 * it [I].
 *
 * Integers only: 45,2/8 is 5,65 and becomes 5,7, while binary floating point makes 5,6499… of it.
 *
 * @param sumTenths the dividend in tenths, not negative
 * @param divisor a positive integer
 * @returns the quotient in tenths
 */
export function roundedQuotient(sumTenths: number, divisor: number): number {
  return Math.floor((2 * sumTenths + divisor) / (2 * divisor));
}
