import { z } from 'zod';
import { formatScore } from '../../../scores/format-score';
import { formatDate } from '../../../calendar/school-date';
import { circularFor } from '../../circular-for';
import { RULES, roundedQuotient } from '../../rounding';
import { decimalText, parseDecimal } from '../input/decimal';
import { isoDate } from '../input/dates';
import { refuse, shown } from '../input/issue';
import { startYear, whole } from '../input/whole';
import { operation, tenthsOut, type Operation } from '../operation';
import { noReadings } from '../readings';
import { saidBy } from '../said';

/** The circular that last changed the rules, by which people call them. */
const NAMES = {
  'TT58/2011': 'TT58/2011',
  'TT58/2011+TT26/2020': 'TT26/2020',
  'TT22/2021': 'TT22/2021',
  'TT30/2014': 'TT30/2014',
  'TT30/2014+TT22/2016': 'TT22/2016',
  'TT27/2020': 'TT27/2020',
} as const;

/** Beyond this an integer of tenths would not be exact. */
const MOST_DIGITS = 10n ** 14n;

/** Any decimal number that is not negative, as a quotient of integers in tenths. */
const decimal = z.unknown().transform((input, context) => {
  const number = parseDecimal(input);
  if (number !== null && number.digits >= 0n && number.digits < MOST_DIGITS) return number;
  const message = `cần một số không âm có không quá 14 chữ số, không nhận ${shown(input)}`;
  return refuse(context, { code: 'input.notANumber', message, input });
});

export const SELECTION: readonly Operation[] = [
  operation({
    name: 'regulation.select',
    input: z.strictObject({ startYear, grade: whole('khối lớp', 0, 12), date: isoDate.optional() }),
    readings: noReadings,
    answer: ({ startYear: year, grade, date }) => {
      const found = circularFor({ startYear: year, gradeLevel: grade, ...(date === undefined ? {} : { date }) });
      return {
        output: NAMES[found.regulation],
        explain: () => [
          `Lớp ${grade} năm học ${year}-${year + 1}: ${NAMES[found.regulation]} (${found.source}, có hiệu lực từ ${formatDate(found.from)}).`,
        ],
      };
    },
  }),
  operation({
    name: 'round1',
    input: z.strictObject({ value: decimal }),
    readings: noReadings,
    answer: ({ value: { digits, scale } }) => {
      const written = decimalText(digits, scale);
      const tenths = roundedQuotient(Number(digits * 10n), 10 ** scale);
      return {
        output: tenthsOut(tenths),
        explain: () => [`${written} ≈ ${formatScore(tenths)}`, `${saidBy(RULES.roundedQuotient)}.`],
      };
    },
  }),
];
