import fc from 'fast-check';
import type { OfferingPlan, SubjectResult, Term } from '../regulation';
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
import { requiredRegular } from './article-08-tests';
import { tt58 } from './tt58-2011';

const twoLessons = plan({ lessonsPerWeekTenths: [20, 20] });
const oneLesson = plan({ lessonsPerWeekTenths: [10, 10] });
const physicalEducation = plan({ subject: 'THEDUC', mode: 'comment', lessonsPerWeekTenths: [20, 20] });

function assess(of: OfferingPlan, marks: Marks, exempt = false): SubjectResult {
  return tt58.assessSubjectTerm(of, 1, marks, exempt);
}

describe('Đ.8 k.2: KTtx by lessons a week', () => {
  test.each([
    [5, 2],
    [10, 2],
    [11, 3],
    [20, 3],
    [29, 3],
    [30, 4],
    [50, 4],
  ])('%d tenths of a lesson ask for %d', (lessons, expected) => {
    expect(requiredRegular(lessons)).toBe(expected);
  });

  test('a half-year pattern counts each term by itself', () => {
    const pattern = plan({ lessonsPerWeekTenths: [20, 10] });
    const keys = (term: Term) => tt58.columnsFor(pattern, term).map(({ key }) => key);
    expect(keys(1)).toEqual(['oral-1', 'quiz-1', 'quiz-2', 'periodic-1', 'periodic-2', 'final-1']);
    expect(keys(2)).toEqual(['oral-1', 'quiz-1', 'periodic-1', 'final-1']);
  });

  test('the school’s plan decides the number of KTđk', () => {
    const planned = plan({ lessonsPerWeekTenths: [20, 20], periodicTests: [3, 1] });
    expect(tt58.columnsFor(planned, 1).filter(({ kind }) => kind === 'periodic')).toHaveLength(3);
    expect(tt58.columnsFor(planned, 2).filter(({ kind }) => kind === 'periodic')).toHaveLength(1);
  });

  test('more marks than required have columns, other circulars’ marks have none', () => {
    expect(tt58.columnAt(twoLessons, 1, 'oral-3')).toMatchObject({ required: false, label: 'M 3', weight: 1 });
    expect(tt58.columnAt(twoLessons, 1, 'final-2')).toBeNull();
    expect(tt58.columnAt(twoLessons, 1, 'midterm-1')).toBeNull();
    expect(tt58.columnAt(plan({ lessonsPerWeekTenths: [0, 10] }), 1, 'oral-1')).toBeNull();
  });
});

describe('Đ.10 k.1 a: ĐTBmhk', () => {
  test('(8 + 7 + 9 + 2×(7,5 + 8,0) + 3×8,0) / 10 = 7,9', () => {
    const marks = {
      ...series('oral', [80]),
      ...series('quiz', [70, 90]),
      ...series('periodic', [75, 80]),
      ...series('final', [80]),
    };
    expect(assess(twoLessons, marks)).toMatchObject({ status: 'complete', averageTenths: 79, missing: [] });
  });

  test('the divisor is the number of marks that there are: one more KTtx counts', () => {
    const marks = {
      ...series('oral', [80, 100]),
      ...series('quiz', [70, 90]),
      ...series('periodic', [75, 80]),
      ...series('final', [80]),
    };
    // (79,0 + 10) / 11 = 8,09…
    expect(assess(twoLessons, marks).averageTenths).toBe(81);
  });

  test('M and V15 together make up the required number, however they are divided', () => {
    const marks = { ...series('quiz', [80, 80, 80]), ...series('periodic', [80, 80]), ...series('final', [80]) };
    expect(assess(twoLessons, marks)).toMatchObject({ status: 'complete', averageTenths: 80 });
  });

  test('an empty column is not 0: the average waits and says for what', () => {
    const marks: Marks = {
      ...series('oral', [80]),
      ...series('quiz', [70]),
      ...series('periodic', [75, null]),
      ...series('final', [80]),
    };
    expect(assess(twoLessons, marks)).toMatchObject({
      status: 'incomplete',
      averageTenths: null,
      missing: ['quiz-2', 'periodic-2'],
    });
  });

  test.each<[string, Marks, readonly string[]]>([
    [
      'one KTtx',
      { ...series('oral', [80]), ...series('quiz', [70]), ...series('periodic', [75, 80]), ...series('final', [80]) },
      ['quiz-2'],
    ],
    [
      'one KTđk',
      { ...series('oral', [80]), ...series('quiz', [70, 90]), ...series('periodic', [75]), ...series('final', [80]) },
      ['periodic-2'],
    ],
    ['KThk', { ...series('oral', [80]), ...series('quiz', [70, 90]), ...series('periodic', [75, 80]) }, ['final-1']],
    [
      'one KTtx, a second M in place of a V15',
      { ...series('oral', [80, 90]), ...series('periodic', [75, 80]), ...series('final', [80]) },
      ['quiz-1'],
    ],
  ])('only %s missing: the average waits for it', (_what, marks, missing) => {
    expect(assess(twoLessons, marks)).toMatchObject({ status: 'incomplete', averageTenths: null, missing });
  });

  test('Đ.8 k.5: a make-up test to come makes the average wait, even in a column beyond the required', () => {
    const complete = {
      ...series('oral', [80]),
      ...series('quiz', [70, 90]),
      ...series('periodic', [75, 80]),
      ...series('final', [80]),
    };
    expect(assess(twoLessons, { ...complete, 'quiz-3': pending })).toMatchObject({
      status: 'incomplete',
      missing: ['quiz-3'],
    });
    expect(assess(twoLessons, { ...complete, 'final-1': pending })).toMatchObject({ missing: ['final-1'] });
  });

  test('a pending test is not asked for a second time in another column', () => {
    const marks: Marks = {
      ...series('oral', [80]),
      'quiz-1': score(70),
      'quiz-4': pending,
      ...series('periodic', [75, 80]),
      ...series('final', [80]),
    };
    expect(assess(twoLessons, marks).missing).toEqual(['quiz-4']);
  });

  test('Đ.8 k.5: a make-up test not sat is 0', () => {
    const marks = {
      ...series('oral', [80]),
      ...series('quiz', [80]),
      ...series('periodic', [80]),
      'final-1': forfeit,
    } as const;
    // (8 + 8 + 16 + 0) / 7 = 4,571…
    expect(assess(oneLesson, marks).averageTenths).toBe(46);
  });

  test('a mark of the wrong kind is none', () => {
    const marks = {
      ...series('oral', [80]),
      ...series('quiz', [80]),
      ...series('periodic', [80]),
      'final-1': comment(true),
    } as const;
    expect(assess(oneLesson, marks)).toMatchObject({ status: 'incomplete', missing: ['final-1'] });
  });

  test('GDCD: the score decides', () => {
    const civics = plan({ subject: 'GDCD', mode: 'score-and-comment', lessonsPerWeekTenths: [10, 10] });
    const marks = {
      ...series('oral', [80]),
      ...series('quiz', [80]),
      ...series('periodic', [80]),
      ...series('final', [80]),
    };
    expect(assess(civics, marks)).toMatchObject({ averageTenths: 80, passed: null });
  });
});

describe('Đ.10 k.2 a: comment subjects', () => {
  // 3 KTtx, 2 KTđk, 1 HK: two thirds of 6 are 4
  test.each([
    [[true], [true, true], [false, false], true, true, '4 of 6 with the semester test'],
    [[true], [true, false], [false, false], true, false, '3 of 6'],
    [[true], [true, true], [true, true], false, false, '5 of 6 without the semester test'],
    [[true], [true, true], [true, true], true, true, 'all'],
  ])('M %j, V15 %j, V %j, HK %j: %j (%s)', (oral, quiz, periodic, final, passed) => {
    const marks = {
      ...series('oral', oral),
      ...series('quiz', quiz),
      ...series('periodic', periodic),
      ...series('final', [final]),
    };
    expect(assess(physicalEducation, marks)).toMatchObject({ status: 'complete', passed, averageTenths: null });
  });

  test('a score is no mark of a comment subject', () => {
    const marks = {
      ...series('oral', [true]),
      ...series('quiz', [true, true]),
      ...series('periodic', [true, true]),
      'final-1': score(100),
    } as const;
    expect(assess(physicalEducation, marks)).toMatchObject({ status: 'incomplete', missing: ['final-1'] });
  });

  test('a test that was not made up is CĐ', () => {
    const marks = {
      ...series('oral', [true]),
      ...series('quiz', [true, true]),
      ...series('periodic', [true, true]),
      'final-1': forfeit,
    } as const;
    expect(assess(physicalEducation, marks).passed).toBe(false);
  });
});

describe('Đ.10 k.1 b, k.2 b, k.3 and Đ.12: the year', () => {
  const average = (tenths: number): Marks => ({
    ...series('oral', [tenths]),
    ...series('quiz', [tenths, tenths]),
    ...series('periodic', [tenths, tenths]),
    ...series('final', [tenths]),
  });
  const all = (passed: boolean): Marks => ({
    ...series('oral', [passed]),
    ...series('quiz', [passed, passed]),
    ...series('periodic', [passed, passed]),
    ...series('final', [passed]),
  });

  function year(
    of: OfferingPlan,
    first: Marks,
    second: Marks,
    exempt: readonly [boolean, boolean] = [false, false],
  ): SubjectResult | undefined {
    const record = (marks: Marks, off: boolean) =>
      termRecord({ [of.offeringId]: marks }, { exemptOfferings: off ? [of.offeringId] : [] });
    return tt58.assessYear([of], yearRecord(record(first, exempt[0]), record(second, exempt[1]))).subjects[0];
  }

  test.each([
    [50, 49, 49],
    [49, 50, 50],
    [81, 81, 81],
    [0, 100, 67],
    [100, 0, 33],
  ])('(%d + 2 × %d) / 3 is %d', (first, second, expected) => {
    expect(year(twoLessons, average(first), average(second))?.averageTenths).toBe(expected);
  });

  test.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])('comment subjects take the second term: %j, %j', (first, second) => {
    expect(year(physicalEducation, all(first), all(second))?.passed).toBe(second);
  });

  test('a subject of one term: that term is the year', () => {
    const music = plan({ subject: 'AMNHAC', mode: 'comment', lessonsPerWeekTenths: [20, 0] });
    expect(year(music, all(true), {})).toMatchObject({ status: 'complete', passed: true });
    const first = plan({ lessonsPerWeekTenths: [20, 0] });
    expect(year(first, average(81), {})?.averageTenths).toBe(81);
    const second = plan({ lessonsPerWeekTenths: [0, 20] });
    expect(year(second, {}, average(64))?.averageTenths).toBe(64);
    const never = plan({ lessonsPerWeekTenths: [0, 0] });
    expect(year(never, {}, {})).toMatchObject({ status: 'notTaught', averageTenths: null });
  });

  test('exempt in one term: the other is the year; in both: no part', () => {
    expect(year(physicalEducation, {}, all(false), [true, false])).toMatchObject({ status: 'complete', passed: false });
    expect(year(physicalEducation, all(true), {}, [false, true])).toMatchObject({ status: 'complete', passed: true });
    expect(year(physicalEducation, {}, {}, [true, true])).toMatchObject({ status: 'exempt', passed: null });
    const music = (lessonsPerWeekTenths: [number, number]) =>
      plan({ subject: 'AMNHAC', mode: 'comment', lessonsPerWeekTenths });
    expect(year(music([20, 0]), {}, {}, [true, false])).toMatchObject({ status: 'exempt' });
    expect(year(music([0, 20]), {}, {}, [false, true])).toMatchObject({ status: 'exempt' });
  });

  test('there is no exemption from Toán', () => {
    expect(tt58.mayExempt(twoLessons)).toBe(false);
    expect(assess(twoLessons, {}, true).status).toBe('incomplete');
  });

  test('learning rated, conduct not: the year is not complete', () => {
    const term = termRecord({ [twoLessons.offeringId]: average(80) });
    expect(tt58.assessYear([twoLessons], yearRecord(term, term, { yearConduct: null }))).toMatchObject({
      academic: 'excellent',
      conduct: null,
      title: null,
      promotion: null,
      complete: false,
    });
  });

  test('one term missing: the year waits', () => {
    expect(year(twoLessons, average(80), {})).toMatchObject({ status: 'incomplete', averageTenths: null });
    expect(year(twoLessons, {}, average(80))).toMatchObject({ status: 'incomplete', averageTenths: null });
    const withoutFinal = { ...average(80), 'final-1': null };
    expect(year(twoLessons, withoutFinal, withoutFinal)?.missing).toEqual(['final-1', 'final-1']);
  });
});

describe('properties', () => {
  const tenths = fc.integer({ min: 0, max: 100 });
  const regular = fc.array(tenths, { minLength: 3, maxLength: 6 });
  const periodic = fc.array(tenths, { minLength: 2, maxLength: 4 });
  const marksOf = (quiz: number[], tests: number[], final: number): Marks => ({
    ...series('quiz', quiz),
    ...series('periodic', tests),
    ...series('final', [final]),
  });

  test('the average is the exact fraction, rounded half up', () => {
    fc.assert(
      fc.property(regular, periodic, tenths, (quiz, tests, final) => {
        const sum = (list: number[]) => list.reduce((total, value) => total + BigInt(value), 0n);
        const numerator = sum(quiz) + 2n * sum(tests) + 3n * BigInt(final);
        const divisor = BigInt(quiz.length + 2 * tests.length + 3);
        const exact = (2n * numerator + divisor) / (2n * divisor);
        expect(assess(twoLessons, marksOf(quiz, tests, final)).averageTenths).toBe(Number(exact));
      }),
    );
  });

  test('a better mark never lowers an average', () => {
    fc.assert(
      fc.property(regular, periodic, tenths, fc.nat(20), fc.nat(), (quiz, tests, final, better, place) => {
        const raised = quiz.map((value, index) =>
          index === place % quiz.length ? Math.min(100, value + better) : value,
        );
        const before = assess(twoLessons, marksOf(quiz, tests, final)).averageTenths ?? -1;
        const after = assess(twoLessons, marksOf(raised, tests, final)).averageTenths ?? -1;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

test('ĐTB: a comment subject and a subject not taught do not count in the divisor', () => {
  const nine = settled({
    TOAN: 85,
    NGUVAN: 78,
    VATLI: 82,
    HOAHOC: 80,
    SINHHOC: 84,
    LICHSU: 81,
    DIALI: 79,
    NGOAINGU: 86,
    GDCD: 90,
  });
  expect(nine).toHaveLength(9);
  const plans = nine.map(({ subject }) => plan({ offeringId: subject, subject, lessonsPerWeekTenths: [10, 10] }));
  const notTaught = plan({ offeringId: 'CONGNGHE', subject: 'CONGNGHE', lessonsPerWeekTenths: [0, 10] });
  const marks = Object.fromEntries(
    nine.map(({ subject, averageTenths }) => {
      const value = averageTenths ?? 0;
      return [
        subject,
        {
          ...series('oral', [value]),
          ...series('quiz', [value]),
          ...series('periodic', [value]),
          ...series('final', [value]),
        },
      ];
    }),
  );
  // 74,5 / 9 = 8,277…
  expect(tt58.assessTerm([...plans, notTaught], 1, termRecord(marks))).toMatchObject({
    overallTenths: 83,
    academic: 'excellent',
    title: 'excellentPupil',
    complete: true,
  });
});
