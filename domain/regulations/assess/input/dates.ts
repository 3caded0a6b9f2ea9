import { z } from 'zod';
import { refuse, shown } from './issue';

/** A day as `2016-11-06`. */
export const isoDate = z.unknown().transform((input, context): string => {
  if (typeof input === 'string' && z.iso.date().safeParse(input).success) return input;
  const message = `ngày phải viết năm-tháng-ngày, ví dụ 2016-11-06; không nhận ${shown(input)}`;
  return refuse(context, { code: 'input.notADate', message, input });
});
