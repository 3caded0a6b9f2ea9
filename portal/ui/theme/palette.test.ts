import fc from 'fast-check';
import { contrast, fromHex, toHex } from './colour';
import { DARK_GROUND, LIGHT_GROUND, paletteOf } from './palette';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const AA = 4.5;

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('a colour comes back as it was', () => {
  for (const colour of ['#0d5c63', '#e8705f', '#ffcf33', '#000000', '#ffffff', '#2c7be5']) {
    expect(toHex(fromHex(colour))).toBe(colour);
  }
});

test('whatever colour a school chooses, its pages can be read in light and in dark', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const { solid, deep, ink, tint, inkDark, tintDark } = paletteOf(colour);
      expect(contrast(solid, '#ffffff')).toBeGreaterThanOrEqual(AA);
      expect(contrast(deep, '#ffffff')).toBeGreaterThanOrEqual(7);
      for (const ground of ['#ffffff', LIGHT_GROUND, tint]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(AA);
      for (const ground of [DARK_GROUND, tintDark]) expect(contrast(inkDark, ground)).toBeGreaterThanOrEqual(AA);
      expect(contrast(tint, '#1d2329')).toBeGreaterThanOrEqual(7);
      expect(contrast(tintDark, '#e8ecef')).toBeGreaterThanOrEqual(7);
    }),
    { numRuns: 500 },
  );
});
