import { z } from 'zod';
import { inUnits, parseDecimal } from './decimal';
import { refuse, shown } from './issue';

interface Range {
  readonly decimals: number;
  /** In units of the last decimal. */
  readonly highest: number;
  readonly what: string;
}

/** A decimal number from 0 up to a bound, as an integer of its last decimal: tenths, hundredths. */
function decimalUpTo({ decimals, highest, what }: Range) {
  return z.unknown().transform((input, context): number => {
    if (input === undefined || input === null) {
      return refuse(context, { code: 'input.missing', message: `thiếu ${what}`, input });
    }
    const number = parseDecimal(input);
    if (number === null) {
      return refuse(context, {
        code: 'input.notANumber',
        message: `${what} phải là một số, không phải ${shown(input)}`,
        input,
      });
    }
    if (number.digits < 0n || number.digits * 10n ** BigInt(decimals) > BigInt(highest) * 10n ** BigInt(number.scale)) {
      return refuse(context, {
        code: 'input.outOfRange',
        message: `${what} phải từ 0 đến ${highest / 10 ** decimals}, không nhận ${shown(input)}`,
        input,
      });
    }
    const units = inUnits(number, decimals);
    if (units !== null) return units;
    return refuse(context, {
      code: 'input.tooManyDecimals',
      message: `${what} chỉ lấy ${decimals} chữ số thập phân, không nhận ${shown(input)}`,
      input,
    });
  });
}

/** A score of the scale of ten, in tenths. */
export const score = decimalUpTo({ decimals: 1, highest: 100, what: 'điểm' });

/** `null` where the subject takes no part or the test was not sat, as the operation says. */
export const scoreOrNull = score.or(z.null());

/** Points added to a score, in hundredths. */
export const points = decimalUpTo({ decimals: 2, highest: 10_000, what: 'số điểm' });

/** A paper marked to hundredths without a fixed step. */
export const paper = decimalUpTo({ decimals: 2, highest: 1000, what: 'điểm bài thi' });

/** Lessons a week, in hundredths of a lesson. */
export const lessons = decimalUpTo({ decimals: 2, highest: 10_000, what: 'số tiết' });
