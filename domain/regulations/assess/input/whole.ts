import { z } from 'zod';
import { inUnits, parseDecimal } from './decimal';
import { refuse, shown } from './issue';

/** A whole number within bounds. */
export function whole(what: string, lowest: number, highest: number) {
  return z.unknown().transform((input, context): number => {
    if (input === undefined || input === null) {
      return refuse(context, { code: 'input.missing', message: `thiếu ${what}`, input });
    }
    const number = parseDecimal(input);
    const value = number && inUnits(number, 0);
    if (value === null) {
      return refuse(context, {
        code: 'input.notAWhole',
        message: `${what} phải là số nguyên, không phải ${shown(input)}`,
        input,
      });
    }
    if (value >= lowest && value <= highest) return value;
    return refuse(context, {
      code: 'input.outOfRange',
      message: `${what} phải từ ${lowest} đến ${highest}, không nhận ${shown(input)}`,
      input,
    });
  });
}

export const absences = whole('số buổi nghỉ', 0, 1000);
export const startYear = whole('năm đầu của năm học', 1900, 2200);
export const age = whole('tuổi', 0, 120);
