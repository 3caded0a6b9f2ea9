import fc from 'fast-check';
import { heightForTables } from './height';
import { isImplausible, nutritionClass, NORMAL } from './nutrition';
import type { Indicator } from './who';
import { explainZScore, measurementAt, zScore, type Lms } from './z-score';

const INDICATORS: readonly Indicator[] = ['WAZ', 'HAZ', 'WHZ', 'BAZ'];
const lms: fc.Arbitrary<Lms> = fc.record({
  l: fc.oneof(
    fc.constant(0),
    fc.double({ min: -2, max: 2, noNaN: true }).filter((l) => Math.abs(l) > 1e-3),
  ),
  m: fc.double({ min: 3, max: 180, noNaN: true }),
  s: fc.double({ min: 0.03, max: 0.15, noNaN: true }),
});

test('the median is 0, and the measurement at k deviations has z = k', () => {
  fc.assert(
    fc.property(lms, fc.constantFrom(...INDICATORS), fc.integer({ min: -3, max: 3 }), (table, indicator, k) => {
      expect(zScore(indicator, table, measurementAt(table, k))).toBe(k * 100);
    }),
  );
});

test('beyond ±3 the restricted indicators go on by the step between 2 and 3', () => {
  fc.assert(
    fc.property(
      lms,
      fc.constantFrom<Indicator>('WAZ', 'WHZ', 'BAZ'),
      fc.integer({ min: 1, max: 4 }),
      (table, indicator, steps) => {
        const above = measurementAt(table, 3) + steps * (measurementAt(table, 3) - measurementAt(table, 2));
        expect(zScore(indicator, table, above)).toBe(300 + steps * 100);
        const below = measurementAt(table, -3) - steps * (measurementAt(table, -2) - measurementAt(table, -3));
        if (below > 0) expect(zScore(indicator, table, below)).toBe(-300 - steps * 100);
      },
    ),
  );
});

test('height for age is never restricted', () => {
  const table = { l: 1, m: 100, s: 0.04 };
  expect(zScore('HAZ', table, 120)).toBe(500);
  expect(zScore('HAZ', { l: -0.1922, m: 18.3328, s: 0.12947 }, 30)).toBe(363);
  expect(zScore('WAZ', { l: -0.1922, m: 18.3328, s: 0.12947 }, 30)).toBe(372);
  expect(zScore('WAZ', { l: -0.1922, m: 18.3328, s: 0.12947 }, 30, false)).toBe(363);
});

test('a heavier or taller child has no lower z', () => {
  fc.assert(
    fc.property(
      lms,
      fc.constantFrom(...INDICATORS),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 1, max: 1.2, noNaN: true }),
      (table, indicator, share, more) => {
        const [light, heavy] = [
          zScore(indicator, table, table.m * share),
          zScore(indicator, table, table.m * share * more),
        ];
        expect(heavy).toBeGreaterThanOrEqual(light);
      },
    ),
  );
});

test('no minus zero', () => {
  expect(Object.is(zScore('WAZ', { l: 1, m: 10, s: 0.1 }, 9.9999), 0)).toBe(true);
});

test.each([
  ['HAZ', 600, false],
  ['HAZ', 601, true],
  ['HAZ', -600, false],
  ['HAZ', -601, true],
  ['WAZ', -600, false],
  ['WAZ', -601, true],
  ['WAZ', 500, false],
  ['WAZ', 501, true],
  ['WHZ', -500, false],
  ['WHZ', -501, true],
  ['WHZ', 500, false],
  ['WHZ', 501, true],
  ['BAZ', 501, true],
  ['BAZ', 500, false],
  ['BAZ', -500, false],
  ['BAZ', -501, true],
] as const)('%s %d is implausible: %s', (indicator, z, expected) => {
  expect(isImplausible(indicator, z)).toBe(expected);
});

test('only BMI for age has other bounds from five years on', () => {
  for (const indicator of INDICATORS) {
    expect(nutritionClass(indicator, 150, true)).toBe(NORMAL);
    expect(nutritionClass(indicator, 150, false)).toBe(indicator === 'BAZ' ? 'thừa cân' : NORMAL);
  }
});

test.each([
  [800, 730, 'lying', 800],
  [800, 730, 'standing', 807],
  [800, 731, 'lying', 793],
  [800, 731, 'standing', 800],
] as const)('%d mm at %d days, %s: %d mm', (millimetres, ageDays, measured, expected) => {
  expect(heightForTables(millimetres, ageDays, measured)).toBe(expected);
});

test.each([
  [
    'WAZ',
    { l: -0.1922, m: 18.3328, s: 0.12947 },
    14,
    'z = ((14 / 18,3328)^(-0,1922) − 1) / (-0,1922 × 0,12947) = −2,14',
  ],
  ['WAZ', { l: 0, m: 10, s: 0.1 }, 10, 'z = ln(10 / 10) / 0,1 = 0,00'],
  // Exactly 3 SD is not yet beyond.
  ['WAZ', { l: 1, m: 8, s: 0.125 }, 11, 'z = ((11 / 8)^(1) − 1) / (1 × 0,125) = 3,00'],
  [
    'WAZ',
    { l: 1, m: 10, s: 0.1 },
    14,
    'z = 3 + (14 − 13,00) / (13,00 − 12,00) = 4,00, với 13,00 và 12,00 là giá trị ở 3 SD và 2 SD',
  ],
  [
    'WAZ',
    { l: 1, m: 10, s: 0.1 },
    6,
    'z = −3 + (6 − 7,00) / (8,00 − 7,00) = −4,00, với 7,00 và 8,00 là giá trị ở −3 SD và −2 SD',
  ],
  ['HAZ', { l: 1, m: 10, s: 0.1 }, 14, 'z = ((14 / 10)^(1) − 1) / (1 × 0,1) = 4,00'],
] as const)('%s %j at %d: %s', (indicator, table, measurement, text) => {
  expect(explainZScore(indicator, table, measurement)).toBe(text);
});
