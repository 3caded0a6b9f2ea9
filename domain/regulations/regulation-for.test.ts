import type { RegulationId } from './regulation';
import { isRegulationId, regulationById, regulationFor } from './regulation-for';
import { ROLL_OUT } from './roll-out';

const [TT58, TT26, TT22] = ['TT58/2011', 'TT58/2011+TT26/2020', 'TT22/2021'] as const;

test.each<[number, RegulationId, RegulationId, RegulationId, RegulationId]>([
  [2011, TT58, TT58, TT58, TT58],
  [2016, TT58, TT58, TT58, TT58],
  [2019, TT58, TT58, TT58, TT58],
  [2020, TT26, TT26, TT26, TT26],
  [2021, TT22, TT26, TT26, TT26],
  [2022, TT22, TT22, TT26, TT26],
  [2023, TT22, TT22, TT22, TT26],
  [2024, TT22, TT22, TT22, TT22],
  [2026, TT22, TT22, TT22, TT22],
])('in %d the grades 6 to 9 are under %s, %s, %s, %s', (startYear, ...expected) => {
  const found = [6, 7, 8, 9].map((gradeLevel) => regulationFor({ level: 'lowerSecondary', gradeLevel, startYear }).id);
  expect(found).toEqual(expected);
});

test.each([
  ['lowerSecondary', 6, 2010],
  ['lowerSecondary', 5, 2026],
  ['lowerSecondary', 10, 2026],
  ['primary', 5, 2026],
  ['primary', 6, 2026],
  ['preschool', 0, 2026],
  ['lowerSecondary', 6.5, 2026],
  ['lowerSecondary', 6, Number.NaN],
] as const)('no answer is guessed for %s grade %d in %d', (level, gradeLevel, startYear) => {
  expect(() => regulationFor({ level, gradeLevel, startYear })).toThrow(
    expect.objectContaining({
      code: 'regulation.none',
      kind: 'invalid',
      message: `no regulation for ${level} grade ${gradeLevel} in school year ${startYear}-${startYear + 1}`,
      details: { level, gradeLevel, startYear },
    }),
  );
});

test('the error names the grade and the school year', () => {
  expect(() => regulationFor({ level: 'lowerSecondary', gradeLevel: 6, startYear: 2010 })).toThrow(
    expect.objectContaining({ userMessage: expect.stringContaining('lớp 6 (trung học cơ sở) ở năm học 2010-2011') }),
  );
});

test('no two circulars hold for one grade and year', () => {
  for (const entry of ROLL_OUT) {
    const others = ROLL_OUT.filter((other) => other !== entry && other.gradeLevel === entry.gradeLevel);
    for (const other of others) {
      const overlap =
        (entry.lastYear === null || other.firstYear <= entry.lastYear) &&
        (other.lastYear === null || entry.firstYear <= other.lastYear);
      expect(overlap).toBe(false);
    }
  }
});

test('a stored id finds its regulation', () => {
  for (const { regulation } of ROLL_OUT) expect(regulationById(regulation).id).toBe(regulation);
  expect(isRegulationId('TT22/2021')).toBe(true);
  expect(isRegulationId('toString')).toBe(false);
});
