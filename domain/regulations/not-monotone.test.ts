import { score, series, settled, plan } from './testing/builders';
import { fourYearPoints } from './hanoi-2017/four-years';
import type { PeriodResult } from './regulation';
import { tt22 } from './tt22-2021/tt22-2021';
import { tt58 } from './tt58-2011/tt58-2011';

/** The places where doing more, or better once, may end lower. Everywhere else properties.test.ts holds: better never lowers. */

const resitYear = (averages: Readonly<Record<string, number>>): PeriodResult => ({
  ...tt58.assessTerm([], 1, { marks: {}, exemptOfferings: [], conduct: 'good' }),
  period: 'year',
  subjects: settled(averages, { THEDUC: true }),
  academic: 'weak',
  promotion: 'resit',
});

test('TT 58/2011 Đ.16: a resit replaces the year’s result also when it is lower', () => {
  const year = resitYear({ TOAN: 40, NGUVAN: 40, VATLI: 49, LICHSU: 60 });
  const after = tt58.afterResit(year, new Map([['VATLI', score(10)]]));
  expect(after.subjects.find(({ subject }) => subject === 'VATLI')?.averageTenths).toBe(10);
  expect(after.academic).toBe('poor');
});

test('TT 58/2011 Đ.10 k.1: one more KTtx than required counts, and may lower the average', () => {
  const subject = plan({ lessonsPerWeekTenths: [20, 20] });
  const marks = {
    ...series('oral', [90]),
    ...series('quiz', [90, 90]),
    ...series('periodic', [90, 90]),
    ...series('final', [90]),
  };
  const average = (extra: object) => tt58.assessSubjectTerm(subject, 1, { ...marks, ...extra }, false).averageTenths;
  expect(average({})).toBe(90);
  expect(average({ 'quiz-3': score(50) })).toBe(86);
});

test('TT 58/2011 Đ.12: an exempt pupil may be rated higher than one who takes part', () => {
  const subject = plan({ offeringId: 'AMNHAC', subject: 'AMNHAC', mode: 'comment', lessonsPerWeekTenths: [10, 10] });
  const marks = {
    ...series('oral', [false]),
    ...series('quiz', [false]),
    ...series('periodic', [false]),
    ...series('final', [false]),
  };
  expect(tt58.assessSubjectTerm(subject, 1, marks, true).status).toBe('exempt');
  expect(tt58.assessSubjectTerm(subject, 1, marks, false).passed).toBe(false);
});

test('TT 58/2011 Đ.10 k.2 b, TT 22/2021 Đ.9 k.1 a: of a comment subject a better first term changes nothing', () => {
  const subject = plan({ offeringId: 'GDTC', subject: 'GDTC', mode: 'comment' });
  const term = (passed: boolean) => ({
    marks: {
      GDTC: { ...series('regular', [passed, passed]), ...series('midterm', [passed]), ...series('final', [passed]) },
    },
    exemptOfferings: [],
    conduct: null,
  });
  const year = (first: boolean, second: boolean) =>
    tt22.assessYear([subject], { terms: [term(first), term(second)], yearConduct: null, absences: 0 }).subjects[0]
      ?.passed;
  expect([year(true, false), year(false, true)]).toEqual([false, true]);
});

test('TT 11/2014 Đ.5: a repeated year counts also when it was worse', () => {
  const years = [6, 7, 8, 9].map((grade) => ({ grade, conduct: 'good', academic: 'excellent' }) as const);
  const repeated = [...years, { grade: 9, conduct: 'fair', academic: 'weak' } as const];
  expect([fourYearPoints(years), fourYearPoints(repeated)]).toEqual([2000, 1750]);
});
