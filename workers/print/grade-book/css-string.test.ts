import { cssString } from './css-string';

it('leaves Vietnamese text as it is', () => {
  expect(cssString('Lớp 9A1 · Học kỳ I · 2016-2017')).toBe('"Lớp 9A1 · Học kỳ I · 2016-2017"');
});

it('lets nothing out of the string, nor out of the style element', () => {
  const inside = cssString('"; } </style><script> \\ \n @import').slice(1, -1);
  expect(inside).not.toMatch(/["<>;{}\n@]/);
  expect(inside).toContain('\\22 ');
});
