import { circularFor } from './circular-for';
import { PRIMARY_ROLL_OUT } from './primary/roll-out';
import { regulationFor } from './regulation-for';

test.each([6, 7, 8, 9])('it agrees with regulationFor in grade %d', (gradeLevel) => {
  for (let startYear = 2011; startYear <= 2027; startYear += 1) {
    const { regulation, level } = circularFor({ gradeLevel, startYear });
    expect(level).toBe('lowerSecondary');
    expect(regulation).toBe(regulationFor({ level: 'lowerSecondary', gradeLevel, startYear }).id);
  }
});

test.each([1, 2, 3, 4, 5])('grade %d has one circular on every day since 2014', (gradeLevel) => {
  for (let startYear = 2014; startYear <= 2027; startYear += 1) {
    for (const date of [`${startYear}-07-01`, `${startYear}-11-05`, `${startYear}-11-06`, `${startYear + 1}-08-31`]) {
      const holding = PRIMARY_ROLL_OUT.filter(
        (entry) =>
          entry.gradeLevel === gradeLevel &&
          entry.firstYear <= startYear &&
          (entry.lastYear === null || startYear <= entry.lastYear) &&
          (entry.since === undefined || entry.firstYear !== startYear || entry.since <= date) &&
          (entry.until === undefined || entry.lastYear !== startYear || date <= entry.until),
      );
      expect(holding).toHaveLength(1);
      expect(circularFor({ gradeLevel, startYear, date })).toMatchObject({
        level: 'primary',
        regulation: holding[0]?.regulation,
        source: holding[0]?.source,
      });
    }
  }
});

test.each([
  ['2016-06-30', false],
  ['2016-07-01', true],
  ['2017-08-31', true],
  ['2017-09-01', false],
])('%s is a day of 2016-2017: %s', (date, inYear) => {
  const ask = () => circularFor({ gradeLevel: 6, startYear: 2016, date });
  if (inYear)
    expect(ask()).toMatchObject({
      regulation: 'TT58/2011',
      source: 'TT 58/2011, hiệu lực 26/01/2012',
      evidence: 'V',
      from: '2012-01-26',
    });
  else
    expect(ask).toThrow(
      expect.objectContaining({
        code: 'regulation.dateOutsideYear',
        userMessage: `Ngày ${date} không thuộc năm học 2016-2017.`,
        details: { startYear: 2016, date },
      }),
    );
});

test.each([
  [0, 2016],
  [10, 2016],
  [6, 2010],
  [1, 2013],
  [2.5, 2016],
])('nothing is guessed for grade %d in %d', (gradeLevel, startYear) => {
  expect(() => circularFor({ gradeLevel, startYear })).toThrow(
    expect.objectContaining({
      code: 'regulation.none',
      userMessage: expect.stringContaining(`lớp ${gradeLevel} ở năm học ${startYear}-${startYear + 1}`),
      message: expect.stringContaining(`grade ${gradeLevel} in school year ${startYear}-${startYear + 1}`),
      details: { gradeLevel, startYear },
    }),
  );
});
