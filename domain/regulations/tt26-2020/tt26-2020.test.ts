import { forfeit, plan, series, settled, termRecord } from '../testing/builders';
import { TT58_DEFAULTS } from '../tt58-2011/interpretations';
import { rateAcademic } from '../tt58-2011/rating';
import { requiredRegular } from './article-08-assessments';
import { CORE_SUBJECTS } from './article-13-core-subjects';
import { subjectExplanationText } from '../subject-explanation-text';
import { tt26, tt26Rules, tt26With } from './tt26-2020';

test.each([
  [35, 2],
  [36, 3],
  [70, 3],
  [71, 4],
])('Đ.8 k.1: %d lessons a year ask for %d ĐĐGtx', (lessons, expected) => {
  expect(requiredRegular(lessons)).toBe(expected);
});

test('the sheet: scores for a score subject, Đ or CĐ for a comment subject, nothing where it is not taught', () => {
  const keys = (of: ReturnType<typeof plan>, term: 1 | 2) => tt26.columnsFor(of, term).map(({ label }) => label);
  expect(keys(plan({ lessonsPerYear: 35 }), 1)).toEqual(['ĐĐGtx 1', 'ĐĐGtx 2', 'ĐĐGgk', 'ĐĐGck']);
  expect(keys(plan({ lessonsPerYear: 35, mode: 'comment' }), 1)).toEqual(['ĐGtx 1', 'ĐGtx 2', 'ĐGgk', 'ĐGck']);
  expect(tt26.columnsFor(plan({ lessonsPerWeekTenths: [0, 20] }), 1)).toHaveLength(0);
});

test('it keeps the readings of TT 58/2011, and its own core subjects when it explains', () => {
  const subjects = settled({ TOAN: 95, NGUVAN: 95, NGOAINGU: 95, LICHSU: 95, SINHHOC: 95, DIALI: 19 });
  const rules = (poorFromExcellentBecomesWeak: boolean) =>
    tt26Rules({ ...TT58_DEFAULTS, poorFromExcellentBecomesWeak });
  expect([rules(true).rate(subjects).academic, rules(false).rate(subjects).academic]).toEqual(['weak', 'poor']);
  expect(tt26With({ poorFromExcellentBecomesWeak: false }).switches).toEqual({
    ...TT58_DEFAULTS,
    poorFromExcellentBecomesWeak: false,
  });
  expect(rules(true).explainRating(subjects, null)).toBeNull();
  const term = { ...tt26.assessTerm([], 1, termRecord({})), subjects, overallTenths: 82, academic: 'weak' } as const;
  expect(tt26.explainAcademic(term)?.steps[0]?.conditions[1]).toMatchObject({
    subjects: ['TOAN', 'NGUVAN', 'NGOAINGU'],
  });
});

test('ĐTBmhk: 45,2/8 = 5,65 is 5,7', () => {
  const marks = { ...series('regular', [30, 69, 71]), ...series('midterm', [42]), ...series('final', [66]) };
  expect(tt26.assessSubjectTerm(plan({ lessonsPerYear: 70 }), 1, marks, false).averageTenths).toBe(57);
});

test('Đ.8 k.3-4: missing without make-up is 0', () => {
  const marks = { ...series('regular', [80, 80]), ...series('midterm', [80]), 'final-1': forfeit } as const;
  // (8 + 8 + 16) / 7 = 4,571…
  expect(tt26.assessSubjectTerm(plan({ lessonsPerYear: 35 }), 1, marks, false).averageTenths).toBe(46);
});

test('comment subjects keep the two thirds with the final assessment among them', () => {
  const sport = plan({ subject: 'THEDUC', mode: 'comment', lessonsPerYear: 70 });
  const marks = {
    ...series('regular', [true, true, false]),
    ...series('midterm', [false]),
    ...series('final', [true]),
  };
  expect(tt26.assessSubjectTerm(sport, 1, marks, false).passed).toBe(false);
  expect(subjectExplanationText(tt26.explainSubjectTerm(sport, 1, marks, false))).toBe(
    'Chưa đạt: 3/5 lần đánh giá Đạt, bài cuối kỳ Đạt (quy định: đạt khi có ít nhất 2/3 số lần đánh giá Đạt, trong đó có lần đánh giá cuối kỳ)',
  );
  expect(tt26.assessSubjectTerm(sport, 1, { ...marks, ...series('midterm', [true]) }, false).passed).toBe(true);
});

test.each([
  [50, 'average', 'Ngoại ngữ 5,0 is enough'],
  [49, 'weak', 'none of the three'],
])('Đ.13: one of three; Ngoại ngữ %d gives %s (%s)', (english, rating) => {
  const subjects = settled({ TOAN: 49, NGUVAN: 49, NGOAINGU: english, DIALI: 60, LICHSU: 60 });
  expect(rateAcademic(subjects, 55, CORE_SUBJECTS.value, TT58_DEFAULTS).rating).toBe(rating);
});
