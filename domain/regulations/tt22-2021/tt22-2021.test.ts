import type { AcademicRating, ConductRating, PromotionOutcome, PupilTitle, Term } from '../regulation';
import {
  comment,
  forfeit,
  pending,
  plan,
  score,
  series,
  settled,
  termRecord,
  yearRecord,
  type Marks,
} from '../testing/builders';
import { requiredRegular } from './article-06-07-assessments';
import { explainYearConduct, yearConduct } from './article-08-conduct';
import { commentPassed } from './article-09-comment-subjects';
import { promote } from './article-12-promotion';
import { explainTitle, yearTitle } from './article-15-awards';
import { TT22_DEFAULTS } from './interpretations';
import { tt22 } from './tt22-2021';

const maths = plan({ lessonsPerYear: 140 });
const art = plan({ offeringId: 'offering-2', subject: 'NGHETHUAT', mode: 'comment', lessonsPerYear: 70 });

describe('Đ.6 k.2: ĐĐGtx by lessons a year', () => {
  test.each([
    [35, 2],
    [36, 3],
    [52, 3],
    [70, 3],
    [71, 4],
    [140, 4],
  ])('%d lessons: %d', (lessons, expected) => {
    expect(requiredRegular(lessons)).toBe(expected);
  });

  test('the sheet: ĐĐGtx, ĐĐGgk, ĐĐGck and no more', () => {
    const labels = (of: typeof maths, term: Term) => tt22.columnsFor(of, term).map(({ label }) => label);
    expect(labels(maths, 1)).toEqual(['ĐĐGtx 1', 'ĐĐGtx 2', 'ĐĐGtx 3', 'ĐĐGtx 4', 'ĐĐGgk', 'ĐĐGck']);
    expect(labels(art, 1)).toEqual(['ĐGtx 1', 'ĐGtx 2', 'ĐGgk', 'ĐGck']);
    expect(tt22.columnAt(maths, 1, 'regular-5')).toBeNull();
    expect(tt22.columnsFor(plan({ lessonsPerWeekTenths: [0, 20] }), 1)).toHaveLength(0);
  });
});

describe('Đ.9 k.1: the subjects', () => {
  const nines = { ...series('regular', [90, 90, 90, 90]), ...series('midterm', [90]) };

  test('Đ.7: a missing ĐĐGck without make-up is 0: 54/9 = 6,0', () => {
    expect(tt22.assessSubjectTerm(maths, 1, { ...nines, 'final-1': forfeit }, false).averageTenths).toBe(60);
  });

  test('an empty or pending one makes the average wait', () => {
    expect(tt22.assessSubjectTerm(maths, 1, nines, false)).toMatchObject({ averageTenths: null, missing: ['final-1'] });
    expect(tt22.assessSubjectTerm(maths, 1, { ...nines, 'final-1': pending }, false).missing).toEqual(['final-1']);
  });

  test('a mark in a column that the circular does not know never counts', () => {
    const marks: Marks = { ...nines, 'final-1': score(90), 'regular-5': score(0), 'oral-1': score(0) };
    expect(tt22.assessSubjectTerm(maths, 1, marks, false).averageTenths).toBe(90);
  });

  test.each([
    [[true, true], true, true, true],
    [[true, false], true, true, false],
    [[true, true], true, false, false],
  ])('comment subject %j, %j, %j: %j', (regular, midterm, final, passed) => {
    const marks = { ...series('regular', regular), ...series('midterm', [midterm]), ...series('final', [final]) };
    expect(tt22.assessSubjectTerm(art, 1, marks, false)).toMatchObject({ status: 'complete', passed });
  });

  test('a comment subject with one assessment missing waits; not made up it is Chưa đạt', () => {
    const marks = { ...series('regular', [true, true]), ...series('midterm', [true]) };
    expect(tt22.assessSubjectTerm(art, 1, marks, false).status).toBe('incomplete');
    expect(tt22.assessSubjectTerm(art, 1, { ...marks, 'final-1': forfeit }, false).passed).toBe(false);
  });

  test('nothing assessed is no Đạt', () => {
    expect(commentPassed({ passed: 0, total: 0 })).toBe(false);
  });

  test('Đ.10: no subject falls away by exemption', () => {
    expect(tt22.mayExempt(art)).toBe(false);
    expect(tt22.assessSubjectTerm(art, 1, {}, true).status).toBe('incomplete');
  });

  test('the year: (4,9 + 2 × 5,0) / 3 is 5,0; comment subjects take the second term', () => {
    const average = (tenths: number) => ({
      ...series('regular', [tenths, tenths, tenths, tenths]),
      ...series('midterm', [tenths]),
      ...series('final', [tenths]),
    });
    const all = (passed: boolean) => ({
      ...series('regular', [passed, passed]),
      ...series('midterm', [passed]),
      ...series('final', [passed]),
    });
    const term = (tenths: number, passed: boolean) =>
      termRecord({ [maths.offeringId]: average(tenths), [art.offeringId]: all(passed) });
    const { subjects } = tt22.assessYear([maths, art], yearRecord(term(49, true), term(50, false)));
    expect(subjects).toMatchObject([{ averageTenths: 50 }, { passed: false }]);
  });
});

describe('Đ.8 k.2 b: conduct of the year', () => {
  const [good, fair, achieved, not] = ['good', 'fair', 'achieved', 'notAchieved'] as const;
  test.each<[ConductRating, ConductRating, ConductRating]>([
    [good, good, good],
    [good, fair, fair],
    [good, achieved, fair],
    [good, not, not],
    [fair, good, good],
    [fair, fair, fair],
    [fair, achieved, achieved],
    [fair, not, not],
    [achieved, good, fair],
    [achieved, fair, fair],
    [achieved, achieved, achieved],
    [achieved, not, not],
    [not, good, fair],
    [not, fair, achieved],
    [not, achieved, achieved],
    [not, not, not],
  ])('%s then %s: %s', (first, second, expected) => {
    expect(yearConduct({ terms: [termRecord({}, { conduct: first }), termRecord({}, { conduct: second })] })).toBe(
      expected,
    );
  });

  test('a term without a rating, or with one of another circular, gives none', () => {
    const terms = (first: ConductRating | null) => ({
      terms: [termRecord({}, { conduct: first }), termRecord({})] as const,
    });
    expect(yearConduct(terms(null))).toBeNull();
    expect(yearConduct(terms('weak'))).toBeNull();
    expect(explainYearConduct(terms(null))).toBeNull();
    expect(explainYearConduct(terms('weak'))).toBeNull();
    const [first, second] = terms(null).terms;
    expect(explainYearConduct({ terms: [second, first] })).toBeNull();
  });
});

describe('Đ.12-14: promotion', () => {
  test.each<[AcademicRating, ConductRating, number, PromotionOutcome]>([
    ['achieved', 'achieved', 45, 'promoted'],
    ['good', 'good', 46, 'retained'],
    ['fair', 'notAchieved', 0, 'summerTraining'],
    ['notAchieved', 'achieved', 0, 'resit'],
    ['notAchieved', 'notAchieved', 0, 'retained'],
  ])('học tập %s, rèn luyện %s, %d sessions: %s', (academic, conduct, absences, outcome) => {
    expect(promote({ academic, conduct, absences }, TT22_DEFAULTS)).toBe(outcome);
  });

  test('both Chưa đạt under the other reading', () => {
    const basis = { academic: 'notAchieved', conduct: 'notAchieved', absences: 0 } as const;
    expect(promote(basis, { bothNotAchieved: 'summerTraining' })).toBe('summerTraining');
  });

  test('Đ.14: a resit that leaves Toán at 3,0 is not enough, with Toán 5,0 it is', () => {
    const averages = {
      TOAN: 30,
      NGUVAN: 45,
      NGOAINGU: 60,
      GDCD: 60,
      LICHSUDIALI: 60,
      KHTN: 60,
      CONGNGHE: 60,
      TINHOC: 60,
    };
    const year = {
      ...tt22.assessYear([], yearRecord(termRecord({}), termRecord({}))),
      subjects: settled(averages, { GDTC: true }),
      academic: 'notAchieved',
      promotion: 'resit',
    } as const;
    expect(tt22.afterResit(year, new Map([['NGUVAN', score(55)]]))).toMatchObject({
      academic: 'notAchieved',
      promotion: 'retained',
    });
    expect(tt22.afterResit(year, new Map([['TOAN', score(50)]]))).toMatchObject({
      academic: 'achieved',
      promotion: 'promoted',
    });
    expect(() => tt22.afterResit(year, new Map([['GDTC', comment(true)]]))).toThrow(
      expect.objectContaining({ code: 'resit.notEligible' }),
    );
  });
});

describe('Đ.14: who may be assessed again', () => {
  test.each([
    ['a year average of 4,9', settled({ TOAN: 49 }), true],
    ['a year average of 5,0', settled({ TOAN: 50 }), false],
    ['a comment subject Chưa đạt', settled({}, { GDTC: false }), true],
    ['a comment subject Đạt', settled({}, { GDTC: true }), false],
  ])('%s: %j', (_what, [subject], allowed) => {
    expect(subject && tt22.mayResit(subject)).toBe(allowed);
  });
});

describe('Đ.15: awards at the end of the year', () => {
  const subjects = (nines: number) =>
    settled(
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((code, place) => [code, place < nines ? 90 : 89]),
      ),
    );
  test.each<[number, AcademicRating, ConductRating, PupilTitle | null]>([
    [6, 'good', 'good', 'outstandingPupil'],
    [5, 'good', 'good', 'goodPupil'],
    [8, 'good', 'fair', null],
    [8, 'fair', 'good', null],
  ])('%d subjects at 9,0, học tập %s, rèn luyện %s: %s', (nines, academic, conduct, title) => {
    expect(yearTitle(academic, conduct, subjects(nines))).toBe(title);
  });

  test('a term has no awards, nor a reason for none', () => {
    const basis = { academic: 'good', conduct: 'good', subjects: subjects(8) } as const;
    expect(explainTitle({ ...basis, period: 2 })).toBeNull();
    expect(explainTitle({ ...basis, period: 'year' })?.outcome).toBe('Học sinh Xuất sắc');
  });
});

test('what is stored beside a result, and the words of the circular', () => {
  expect(tt22.switches).toEqual(TT22_DEFAULTS);
  expect(tt22.words).toEqual({
    academic: 'Kết quả học tập',
    conduct: 'Kết quả rèn luyện',
    subjectAverage: 'ĐTBm',
  });
});

describe('a whole term', () => {
  const full = { ...series('regular', [90, 90, 90, 90]), ...series('midterm', [90]), ...series('final', [90]) };

  test('has no overall average, no title and no promotion', () => {
    const result = tt22.assessTerm([maths], 1, termRecord({ [maths.offeringId]: full }));
    expect(result).toMatchObject({
      overallTenths: null,
      title: null,
      promotion: null,
      academic: 'notAchieved',
      complete: true,
    });
    expect(tt22.explainOverall(result)).toBeNull();
  });

  test('without conduct, or with a subject missing, it is not complete', () => {
    const marks = { [maths.offeringId]: full };
    expect(tt22.assessTerm([maths], 1, termRecord(marks, { conduct: null }))).toMatchObject({ complete: false });
    expect(tt22.assessTerm([maths, art], 1, termRecord(marks))).toMatchObject({ complete: false, academic: null });
    expect(tt22.assessTerm([], 1, termRecord({}))).toMatchObject({ complete: false, academic: null });
  });

  test('a pupil whose marks were never entered is incomplete, not failed', () => {
    expect(tt22.assessTerm([maths], 1, termRecord({}))).toMatchObject({
      academic: null,
      subjects: [{ status: 'incomplete' }],
    });
  });
});
