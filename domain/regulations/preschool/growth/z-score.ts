import type { Cited, Rules } from '../../cited';
import { who, WHO_FROM, type Indicator } from './who';

export const RULES = {
  zScore: who(
    '(LMS)',
    'V',
    'z = ((y/M)^L − 1) / (L·S), L = 0: ln(y/M)/S; ngoài ±3 SD của cân nặng/tuổi, cân nặng/chiều cao, BMI/tuổi thì đi tiếp theo bước SD; làm tròn 2 chữ số.',
  ),
  measurementAt: who('(LMS)', 'V', 'Giá trị ở k SD: SDk = M·(1 + L·S·k)^(1/L), L = 0: M·e^(S·k).'),
  isRestricted: who('(LMS ngoài ±3 SD)', 'V', 'Chiều cao/tuổi không bao giờ dùng quy tắc ngoài ±3 SD.'),
} satisfies Rules;

/** Where the restricted rule begins, and the step that it goes on by. */
export const RESTRICTED: Cited<{ readonly outer: number; readonly inner: number }> = {
  value: { outer: 3, inner: 2 },
  source: 'WHO (LMS ngoài ±3 SD)',
  evidence: 'V',
  from: WHO_FROM,
};

const RESTRICTED_INDICATORS: readonly Indicator[] = ['WAZ', 'WHZ', 'BAZ'];

/** L, M and S of a child's sex and age (or height) in the WHO tables. */
export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

/** Hundredths in one. */
export const HUNDREDTHS: Cited<number> = { value: 100, source: 'WHO (LMS)', evidence: 'V', from: WHO_FROM };

export function isRestricted(indicator: Indicator): boolean {
  return RESTRICTED_INDICATORS.includes(indicator);
}

/**
 * How many standard deviations a measurement lies from the median, in integer hundredths.
 *
 * Floating point is right here, and only here: the formula raises a measured quantity (kilograms, centimetres) to a real power, which no
 * integer arithmetic expresses, WHO's own programs compute it so, and the error (about 1e-15) is far below the second decimal that WHO
 * publishes. It is no mark of a pupil and decides no rating of one. The result is rounded once and everything after it compares integers.
 *
 * @param measurement greater than 0, in the unit of M
 * @param restricted apply the rule beyond ±3 SD where the indicator has it
 */
export function zScore(indicator: Indicator, lms: Lms, measurement: number, restricted = true): number {
  const z = plainZ(lms, measurement);
  const { outer, inner } = RESTRICTED.value;
  if (!restricted || !isRestricted(indicator) || Math.abs(z) <= outer) return rounded(z);
  const side = Math.sign(z);
  const farther = measurementAt(lms, side * outer);
  const step = Math.abs(farther - measurementAt(lms, side * inner));
  return rounded(side * outer + (measurement - farther) / step);
}

/** The formula with numbers put in. */
export function explainZScore(indicator: Indicator, lms: Lms, measurement: number, restricted = true): string {
  const z = plainZ(lms, measurement);
  const { outer, inner } = RESTRICTED.value;
  const result = decimal(zScore(indicator, lms, measurement, restricted) / HUNDREDTHS.value);
  const [l, m, s, y] = [lms.l, lms.m, lms.s, measurement].map((number) => number.toString().replace('.', ','));
  if (restricted && isRestricted(indicator) && Math.abs(z) > outer) {
    const side = z > 0 ? '' : '−';
    const far = decimal(measurementAt(lms, Math.sign(z) * outer));
    const near = decimal(measurementAt(lms, Math.sign(z) * inner));
    const step = z > 0 ? `(${far} − ${near})` : `(${near} − ${far})`;
    return `z = ${side}${outer} + (${y} − ${far}) / ${step} = ${result}, với ${far} và ${near} là giá trị ở ${side}${outer} SD và ${side}${inner} SD`;
  }
  return lms.l === 0
    ? `z = ln(${y} / ${m}) / ${s} = ${result}`
    : `z = ((${y} / ${m})^(${l}) − 1) / (${l} × ${s}) = ${result}`;
}

function decimal(number: number): string {
  return number.toFixed(DECIMALS_SHOWN.value).replace('.', ',').replace('-', '−');
}

/** Decimals of a z-score as WHO publishes it. */
export const DECIMALS_SHOWN: Cited<number> = { value: 2, source: 'WHO (LMS)', evidence: 'V', from: WHO_FROM };

function plainZ({ l, m, s }: Lms, measurement: number): number {
  return l === 0 ? Math.log(measurement / m) / s : ((measurement / m) ** l - 1) / (l * s);
}

/** The measurement that lies so many standard deviations from the median. */
export function measurementAt({ l, m, s }: Lms, deviations: number): number {
  return l === 0 ? m * Math.exp(s * deviations) : m * (1 + l * s * deviations) ** (1 / l);
}

/** Half away from zero, so that both sides round alike. */
function rounded(z: number): number {
  return Math.sign(z) * Math.round(Math.abs(z) * HUNDREDTHS.value) + 0;
}
