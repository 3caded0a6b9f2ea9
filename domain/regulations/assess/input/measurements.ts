import { z } from 'zod';
import { refuse, shown } from './issue';

/** A measured quantity or a coefficient of the WHO tables: the one place where numbers are not integers (see z-score.ts). */
export const real = z.unknown().transform((input, context): number => {
  const number = typeof input === 'string' ? Number(input.replace(',', '.')) : input;
  if (typeof number === 'number' && Number.isFinite(number) && input !== '') return number;
  return refuse(context, { code: 'input.notANumber', message: `cần một số, không nhận ${shown(input)}`, input });
});

export const positiveReal = real.transform((number, context) =>
  number > 0
    ? number
    : refuse(context, { code: 'input.outOfRange', message: `phải lớn hơn 0, không nhận ${number}`, input: number }),
);
