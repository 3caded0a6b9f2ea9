import fc from 'fast-check';
import { roundedQuotient } from './rounding';

test.each([
  [63.5 * 10, 10, 64, '6,35 is 6,4 where toFixed says 6,3'],
  [452, 8, 57, '45,2/8 = 5,65 goes up; doubles hold 5,6499…'],
  [654, 12, 55, '65,4/12 = 5,45'],
  [516, 8, 65, '51,6/8 = 6,45'],
  [148, 3, 49, '14,8/3 = 4,933… goes down'],
  [149, 3, 50, '14,9/3 = 4,966… goes up'],
  [4949, 1000, 5, '0,4949 is rounded once: 0,5, not by way of 0,49'],
  [0, 7, 0, 'nothing'],
  [1000, 10, 100, 'ten'],
])('%d tenths over %d are %d: %s', (sum, divisor, expected) => {
  expect(roundedQuotient(sum, divisor)).toBe(expected);
});

test('it is the exact quotient, half up', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }), (sum, divisor) => {
      const rounded = BigInt(roundedQuotient(sum, divisor));
      const [n, d] = [BigInt(sum), BigInt(divisor)];
      // rounded - 1/2 <= n/d < rounded + 1/2, times 2d
      expect(2n * rounded * d - d <= 2n * n && 2n * n < 2n * rounded * d + d).toBe(true);
    }),
  );
});
