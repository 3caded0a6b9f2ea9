import fc from 'fast-check';
import { tt22Of2016 } from '../tt22-2016/tt22-2016';
import { tt27 } from '../tt27-2020/tt27-2020';
import { tt30 } from '../tt30-2014/tt30-2014';
import { classOutcome, classOutcomeLabel, type AfterYear, type ClassOutcome } from './after-completion';
import { isSettled, missingOf } from './missing';
import type { PrimaryRegulation, PrimaryYearEnd, QualityLevel, SubjectLevel, YearLevel } from './primary-regulation';
import { reasoningLines } from '../reasons/reasoning-text';
import { isPrimaryRegulationId, primaryRegulationById } from './primary-regulation-for';
import { vietnameseTestMark } from './reading-and-writing';
import type { PrimaryGrade, PrimaryMoment } from './primary-regulation';
import { PRIMARY_2006, PRIMARY_2018, primarySubjectName } from './subjects';
import { subjectsAre, testsAtLeast, qualitiesAre } from './year-end-requirements';

const SUBJECTS = ['Tiếng Việt', 'Toán', 'Đạo đức'];

function arbitraryYearEnd({
  subjectLevels,
  qualityLevels,
  competences,
  qualities,
}: PrimaryRegulation): fc.Arbitrary<PrimaryYearEnd> {
  const best = <Level>(levels: readonly Level[]) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...levels.slice(0, 1)) },
      { weight: 1, arbitrary: fc.constantFrom(...levels) },
    );
  const all = <Level>(names: readonly string[], level: fc.Arbitrary<Level>) =>
    fc
      .tuple(...names.map(() => level))
      .map((levels) => new Map(names.map((name, index) => [name, levels[index] ?? null] as const)));
  return fc.record({
    subjects: all(SUBJECTS, best(subjectLevels)),
    tests: all(SUBJECTS.slice(0, 2), fc.constantFrom(4, 5, 6, 7, 8, 9, 10)),
    competences: all(competences(5), best(qualityLevels)),
    qualities: all(qualities, best(qualityLevels)),
  });
}

/** Worst first. */
const YEAR: readonly (YearLevel | null)[] = [null, 'notCompleted', 'completed', 'wellCompleted', 'excellent'];

describe.each([
  ['TT 30/2014', tt30],
  ['TT 22/2016', tt22Of2016],
  ['TT 27/2020', tt27],
] as const)('%s', (_name, regulation) => {
  const yearEnd = arbitraryYearEnd(regulation);

  test('raising one level or mark lowers neither level nor completion', () => {
    fc.assert(
      fc.property(
        yearEnd,
        fc.nat(),
        fc.constantFrom('subjects', 'tests', 'competences', 'qualities'),
        (given, at, field) => {
          const before = regulation.assessYear(given);
          const after = regulation.assessYear({ ...given, [field]: bestAt(regulation, given, field, at) });
          expect(YEAR.indexOf(after.level)).toBeGreaterThanOrEqual(YEAR.indexOf(before.level));
          expect(Number(after.completed)).toBeGreaterThanOrEqual(Number(before.completed));
        },
      ),
    );
  });

  test('what is said agrees with what is given', () => {
    fc.assert(
      fc.property(yearEnd, fc.boolean(), fc.boolean(), (given, outstanding, classRecognised) => {
        const { level, completed } = regulation.assessYear(given);
        const completion = regulation.explainCompletion(given);
        expect(completion?.outcome).toBe(completed ? 'Hoàn thành chương trình lớp học' : 'Chưa hoàn thành');
        expect(completion?.tiers.at(-1)?.met).toBe(completed);
        expect(regulation.explainYearLevel(given)?.outcome ?? null).toBe(level && regulation.yearLevelLabel(level));
        const basis = { yearEnd: given, outstanding, classRecognised };
        const award = regulation.award(basis);
        expect(regulation.explainAward(basis)?.outcome).toBe(
          award ? regulation.awardLabel(award) : 'không khen thưởng',
        );
      }),
    );
  });

  test('something missing: no result, and its name', () => {
    const given = {
      subjects: new Map([
        ['Toán', 'completed'],
        ['Tiếng Việt', null],
      ] as const),
      tests: new Map([['Toán', null]]),
      competences: new Map([['Tự học', null]]),
      qualities: new Map([['Chăm chỉ', null]]),
    };
    expect(regulation.assessYear(given)).toEqual({
      regulation: regulation.id,
      version: '1',
      missing: ['Tiếng Việt', 'Toán (kiểm tra)', 'Tự học', 'Chăm chỉ'],
      level: null,
      completed: null,
    });
    expect(regulation.explainCompletion(given)).toBeNull();
    expect(regulation.explainYearLevel(given)).toBeNull();
    const basis = { yearEnd: given, outstanding: true, classRecognised: true };
    expect(regulation.award(basis)).toBeNull();
    expect(regulation.explainAward(basis)).toBeNull();
  });

  test('an empty book has no result either', () => {
    const empty = { subjects: new Map(), tests: new Map(), competences: new Map(), qualities: new Map() };
    expect(missingOf(empty)).toEqual([]);
    expect(isSettled(empty)).toBe(false);
    expect(regulation.assessYear(empty)).toMatchObject({ level: null, completed: null });
  });

  test('it is found by its id', () => {
    expect(isPrimaryRegulationId(regulation.id)).toBe(true);
    expect(primaryRegulationById(regulation.id)).toBe(regulation);
    expect(isPrimaryRegulationId('toString')).toBe(false);
  });
});

function bestAt(regulation: PrimaryRegulation, given: PrimaryYearEnd, field: keyof PrimaryYearEnd, at: number) {
  const best: Readonly<Record<keyof PrimaryYearEnd, SubjectLevel | QualityLevel | number | undefined>> = {
    subjects: regulation.subjectLevels[0],
    tests: 10,
    competences: regulation.qualityLevels[0],
    qualities: regulation.qualityLevels[0],
  };
  const names = [...given[field].keys()];
  return new Map(
    [...given[field]].map(([name, value]) => [name, name === names[at % names.length] ? best[field] : value]),
  );
}

describe('the words of each circular', () => {
  test('TT 30/2014: two levels, two moments, blocks', () => {
    expect(tt30.moments).toEqual(['term1', 'year']);
    expect(tt30.subjectLevels.map(tt30.subjectLevelLabel)).toEqual(['Hoàn thành', 'Chưa hoàn thành']);
    expect(tt30.qualityLevels.map(tt30.qualityLevelLabel)).toEqual(['Đạt', 'Chưa đạt']);
    expect(tt30.competences(1)).toHaveLength(3);
    expect(tt30.qualities).toHaveLength(4);
    expect(tt30.award({ yearEnd: PERFECT_TT30, outstanding: true, classRecognised: true })).toBe('commended');
    expect(tt30.award({ yearEnd: PERFECT_TT30, outstanding: true, classRecognised: false })).toBeNull();
    expect(tt30.award({ yearEnd: PERFECT_TT30, outstanding: false, classRecognised: true })).toBeNull();
    expect(tt30.awardLabel('commended')).toBe('Khen thưởng thành tích nổi bật hoặc tiến bộ');
    expect(tt30.yearLevelLabel('excellent')).toBe('');
  });

  test.each([tt22Of2016, tt27])('$id: three levels, four moments', (regulation) => {
    expect(regulation.moments).toEqual(['midterm1', 'term1', 'midterm2', 'year']);
    expect(regulation.subjectLevels.map(regulation.subjectLevelLabel)).toEqual([
      'Hoàn thành tốt',
      'Hoàn thành',
      'Chưa hoàn thành',
    ]);
    expect(regulation.qualityLevels.map(regulation.qualityLevelLabel)).toEqual(['Tốt', 'Đạt', 'Cần cố gắng']);
  });

  test('TT 22/2016: three competences and four qualities', () => {
    expect(tt22Of2016.competences(1)).toEqual(['Tự phục vụ, tự quản', 'Hợp tác', 'Tự học và giải quyết vấn đề']);
    expect(tt22Of2016.qualities).toEqual([
      'Chăm học, chăm làm',
      'Tự tin, trách nhiệm',
      'Trung thực, kỉ luật',
      'Đoàn kết, yêu thương',
    ]);
    expect(tt22Of2016.yearLevelLabel('excellent')).toBe('');
  });

  test('TT 27/2020: công nghệ and tin học are assessed from grade 3 on', () => {
    expect(tt27.competences(2)).not.toContain('Công nghệ');
    expect(tt27.competences(2)).toHaveLength(8);
    expect(tt27.competences(3)).toEqual(expect.arrayContaining(['Công nghệ', 'Tin học']));
    expect(tt27.competences(3)).toHaveLength(10);
    expect(tt27.qualities).toEqual(['Yêu nước', 'Nhân ái', 'Chăm chỉ', 'Trung thực', 'Trách nhiệm']);
  });
});

const PERFECT_TT30: PrimaryYearEnd = {
  subjects: new Map([['Toán', 'completed']]),
  tests: new Map([['Toán', 10]]),
  competences: new Map([['Năng lực', 'achieved']]),
  qualities: new Map([['Phẩm chất', 'achieved']]),
};

test.each<[AfterYear, ClassOutcome, string]>([
  [
    { completed: true, supplementCompleted: null, principalPromotes: null },
    'completed',
    'Hoàn thành chương trình lớp học',
  ],
  [
    { completed: false, supplementCompleted: null, principalPromotes: null },
    'supplementPending',
    'Chờ đánh giá bổ sung',
  ],
  [
    { completed: false, supplementCompleted: true, principalPromotes: null },
    'completed',
    'Hoàn thành chương trình lớp học',
  ],
  [
    { completed: false, supplementCompleted: false, principalPromotes: null },
    'principalPending',
    'Chờ hiệu trưởng quyết định',
  ],
  [
    { completed: false, supplementCompleted: false, principalPromotes: true },
    'promotedByPrincipal',
    'Lên lớp theo quyết định của hiệu trưởng',
  ],
  [{ completed: false, supplementCompleted: false, principalPromotes: false }, 'retained', 'Ở lại lớp'],
])('after the year %j: %s', (after, outcome, label) => {
  expect(classOutcome(after)).toBe(outcome);
  expect(classOutcomeLabel(outcome, 4)).toBe(label);
});

test('grade 5 completes the primary programme', () => {
  expect(classOutcomeLabel('completed', 5)).toBe('Hoàn thành chương trình tiểu học');
  expect(classOutcomeLabel('retained', 5)).toBe('Ở lại lớp');
});

test.each([
  [8, 8, 8],
  [8, 9, 9],
  [7, 8, 8],
  [7, 9, 8],
  [1, 10, 6],
])('Tiếng Việt: reading %d, writing %d is %d', (reading, writing, mark) => {
  expect(vietnameseTestMark(reading, writing)).toBe(mark);
});

describe('the subjects of each programme by grade', () => {
  const names = ({ value }: typeof PRIMARY_2006, grade: PrimaryGrade, of: 'grades' | 'electiveIn') =>
    value.filter((subject) => subject[of].includes(grade)).map(({ name }) => name);

  test.each<[PrimaryGrade, readonly string[]]>([
    [1, ['Tiếng Việt', 'Toán', 'Đạo đức', 'Tự nhiên và Xã hội', 'Âm nhạc', 'Mĩ thuật', 'Thủ công', 'Thể dục']],
    [3, ['Tiếng Việt', 'Toán', 'Đạo đức', 'Tự nhiên và Xã hội', 'Âm nhạc', 'Mĩ thuật', 'Thủ công', 'Thể dục']],
    [
      4,
      ['Tiếng Việt', 'Toán', 'Đạo đức', 'Khoa học', 'Lịch sử và Địa lí', 'Âm nhạc', 'Mĩ thuật', 'Kĩ thuật', 'Thể dục'],
    ],
    [
      5,
      ['Tiếng Việt', 'Toán', 'Đạo đức', 'Khoa học', 'Lịch sử và Địa lí', 'Âm nhạc', 'Mĩ thuật', 'Kĩ thuật', 'Thể dục'],
    ],
  ])('2006, grade %d', (grade, expected) => {
    expect(names(PRIMARY_2006, grade, 'grades')).toEqual(expected);
    expect(names(PRIMARY_2006, grade, 'electiveIn')).toEqual(['Ngoại ngữ', 'Tin học', 'Tiếng dân tộc']);
  });

  const COMMON = ['Giáo dục thể chất', 'Nghệ thuật (Âm nhạc, Mĩ thuật)', 'Hoạt động trải nghiệm'];
  test.each<[PrimaryGrade, readonly string[], readonly string[]]>([
    [1, ['Tiếng Việt', 'Toán', 'Đạo đức', 'Tự nhiên và Xã hội', ...COMMON], ['Ngoại ngữ 1']],
    [2, ['Tiếng Việt', 'Toán', 'Đạo đức', 'Tự nhiên và Xã hội', ...COMMON], ['Ngoại ngữ 1']],
    [3, ['Tiếng Việt', 'Toán', 'Ngoại ngữ 1', 'Đạo đức', 'Tự nhiên và Xã hội', 'Tin học và Công nghệ', ...COMMON], []],
    [
      5,
      [
        'Tiếng Việt',
        'Toán',
        'Ngoại ngữ 1',
        'Đạo đức',
        'Lịch sử và Địa lí',
        'Khoa học',
        'Tin học và Công nghệ',
        ...COMMON,
      ],
      [],
    ],
  ])('2018, grade %d', (grade, expected, electives) => {
    expect(names(PRIMARY_2018, grade, 'grades')).toEqual(expected);
    expect(names(PRIMARY_2018, grade, 'electiveIn')).toEqual([...electives, 'Tiếng dân tộc thiểu số']);
  });

  test('a subject with a test is one of the programme in that grade', () => {
    const moments: readonly PrimaryMoment[] = ['midterm1', 'term1', 'midterm2', 'year'];
    const taught = ({ value }: typeof PRIMARY_2006, grade: PrimaryGrade) =>
      value.filter(({ grades, electiveIn }) => [...grades, ...electiveIn].includes(grade)).map(({ code }) => code);
    for (const regulation of [tt30, tt22Of2016, tt27]) {
      for (const grade of [1, 2, 3, 4, 5] as const) {
        const due = moments.flatMap((moment) =>
          regulation.testsDue(grade, moment, ['NGOAINGU', 'TINHOC', 'TIENGDANTOC']),
        );
        expect(taught(regulation === tt27 ? PRIMARY_2018 : PRIMARY_2006, grade)).toEqual(expect.arrayContaining(due));
      }
    }
  });
});

test('TT 27/2020 Đ.11: the class programme is completed with the level Hoàn thành, not below', () => {
  const yearEnd = (mark: number): PrimaryYearEnd => ({
    subjects: new Map([['Toán', 'wellCompleted']]),
    tests: new Map([['Toán', mark]]),
    competences: new Map([['Tính toán', 'good']]),
    qualities: new Map([['Chăm chỉ', 'good']]),
  });
  const results = [9, 7, 5, 4].map((mark) => tt27.assessYear(yearEnd(mark)));
  expect(results.map(({ level, completed }) => [level, completed])).toEqual([
    ['excellent', true],
    ['wellCompleted', true],
    ['completed', true],
    ['notCompleted', false],
  ]);
  expect(results.flatMap(({ missing }) => missing)).toEqual([]);
  const explained = tt27.explainCompletion(yearEnd(4));
  expect(explained && reasoningLines(explained)).toEqual([
    'Chương trình lớp học: Chưa hoàn thành (TT 27/2020 Đ.11).',
    'Chưa đủ điều kiện “Hoàn thành chương trình lớp học”: mức đánh giá kết quả giáo dục cuối năm: Chưa hoàn thành (quy định: Hoàn thành xuất sắc, Hoàn thành tốt hoặc Hoàn thành).',
    'Muốn được “Hoàn thành chương trình lớp học” cần: mức đánh giá kết quả giáo dục cuối năm Hoàn thành xuất sắc, Hoàn thành tốt hoặc Hoàn thành.',
  ]);
});

test('what is not there yet fulfils nothing, and is named so', () => {
  const given: PrimaryYearEnd = {
    subjects: new Map([['Toán', null]]),
    tests: new Map([['Toán', null]]),
    competences: new Map(),
    qualities: new Map([['Chăm chỉ', null]]),
  };
  const asked = [
    subjectsAre(['completed'], tt27.subjectLevelLabel),
    testsAtLeast(5),
    qualitiesAre(['good'], tt27.qualityLevelLabel),
  ];
  expect(asked.map((requirement) => requirement.met(given))).toEqual([false, false, false]);
  expect(asked.map((requirement) => requirement.explain(given))).toMatchObject([
    { failing: [{ name: 'Toán', value: { word: 'chưa có' } }] },
    { failing: [{ name: 'Toán', value: { word: 'chưa có' } }] },
    { failing: [{ name: 'Chăm chỉ', value: { word: 'chưa có' } }] },
  ]);
});

test('subjects have names; an unknown code is its own', () => {
  expect(primarySubjectName(PRIMARY_2006, 'NGOAINGU')).toBe('Ngoại ngữ');
  expect(primarySubjectName(PRIMARY_2018, 'NGOAINGU')).toBe('Ngoại ngữ 1');
  expect(primarySubjectName(PRIMARY_2018, 'VATLI')).toBe('VATLI');
});
