import type { AcademicRating, ConductRating, PeriodResult, PromotionOutcome, PupilTitle } from '../regulation';
import { versionWith } from '../interpretation-version';
import { comment, score, settled } from '../testing/builders';
import { explainYearConduct, proposedYearConduct, yearConduct } from './article-03-conduct';
import { reasoningLines } from '../reasons/reasoning-text';
import { promote } from './article-15-promotion';
import { titleOf } from './article-18-titles';
import { tt58, tt58With } from './tt58-2011';

describe('Đ.15-17: promotion', () => {
  test.each<[AcademicRating, ConductRating, number, PromotionOutcome, string]>([
    ['average', 'average', 45, 'promoted', 'Đ.15 k.1: the least that is enough, 45 sessions missed'],
    ['excellent', 'good', 46, 'retained', 'Đ.15 k.2: 46 sessions, whatever the results'],
    ['average', 'weak', 0, 'summerTraining', 'Đ.17'],
    ['excellent', 'weak', 0, 'summerTraining', 'Đ.17'],
    ['weak', 'average', 0, 'resit', 'Đ.16'],
    ['weak', 'weak', 0, 'retained', 'Đ.15 k.2: both Yếu'],
    ['poor', 'good', 0, 'retained', 'Đ.15 k.2: Kém'],
    ['poor', 'weak', 0, 'retained', 'Đ.15 k.2'],
  ])('học lực %s, hạnh kiểm %s, %d sessions: %s (%s)', (academic, conduct, absences, outcome) => {
    expect(promote({ academic, conduct, absences })).toBe(outcome);
  });
});

describe('Đ.18: titles', () => {
  test.each<[AcademicRating, ConductRating, PupilTitle | null]>([
    ['excellent', 'good', 'excellentPupil'],
    ['excellent', 'fair', 'advancedPupil'],
    ['fair', 'good', 'advancedPupil'],
    ['fair', 'fair', 'advancedPupil'],
    ['excellent', 'average', null],
    ['fair', 'average', null],
    ['average', 'good', null],
  ])('%s and %s: %s', (academic, conduct, title) => {
    expect(titleOf(academic, conduct)).toBe(title);
  });
});

test('Đ.3: a person sets the conduct of the year; the second term is only a proposal', () => {
  const term = (conduct: ConductRating) => ({ marks: {}, exemptOfferings: [], conduct });
  const record = { terms: [term('fair'), term('good')], yearConduct: null, absences: 0 } as const;
  expect(yearConduct(record)).toBeNull();
  expect(proposedYearConduct(record)).toBe('good');
  expect(yearConduct({ ...record, yearConduct: 'fair' })).toBe('fair');
  expect(explainYearConduct(record)).toBeNull();
  const [first, second] = [{ ...term('fair'), conduct: null }, term('good')];
  const explained = explainYearConduct({ ...record, terms: [first, second], yearConduct: 'fair' });
  expect(explained && reasoningLines(explained)).toEqual([
    'Hạnh kiểm cả năm: Khá (TT 58/2011 Đ.3 k.3).',
    'Căn cứ: học kỳ I chưa xếp; học kỳ II Tốt.',
    'Lưu ý: giáo viên chủ nhiệm xếp, chủ yếu căn cứ hạnh kiểm học kỳ II và sự tiến bộ; không có công thức.',
  ]);
});

function year(averages: Readonly<Record<string, number>>, rest: Partial<PeriodResult>): PeriodResult {
  return {
    regulation: 'TT58/2011',
    version: '1',
    period: 'year',
    subjects: settled(averages, { THEDUC: true }),
    overallTenths: 0,
    academic: 'weak',
    conduct: 'good',
    promotion: 'resit',
    title: null,
    complete: true,
    ...rest,
  };
}

const FIVES = {
  TOAN: 40,
  NGUVAN: 45,
  VATLI: 55,
  HOAHOC: 55,
  SINHHOC: 55,
  LICHSU: 55,
  DIALI: 55,
  NGOAINGU: 55,
  GDCD: 55,
  CONGNGHE: 55,
};

describe('Đ.16: resit', () => {
  test('the new result replaces the year’s: 54,5 / 10 = 5,45 is 5,5, Toán 6,0 is enough', () => {
    const after = tt58.afterResit(year(FIVES, {}), new Map([['TOAN', score(60)]]));
    expect(after).toMatchObject({ overallTenths: 55, academic: 'average', promotion: 'promoted', title: null });
  });

  test('not enough: the pupil stays down', () => {
    const after = tt58.afterResit(year(FIVES, {}), new Map([['TOAN', score(49)]]));
    expect(after).toMatchObject({ academic: 'weak', promotion: 'retained' });
  });

  test('a resit that was not sat leaves the old result', () => {
    const after = tt58.afterResit(year(FIVES, {}), new Map([['TOAN', { kind: 'forfeit' } as const]]));
    expect(after.subjects.find(({ subject }) => subject === 'TOAN')?.averageTenths).toBe(40);
  });

  test.each(['forfeit', 'pending'] as const)('nor does one that is %s count', (kind) => {
    const after = tt58.afterResit(year(FIVES, {}), new Map([['TOAN', { kind }]]));
    expect(after).toMatchObject({ overallTenths: 53, academic: 'weak', promotion: 'retained' });
  });

  test('a comment subject is sat again with Đ or CĐ, not with a score', () => {
    const due = year(FIVES, { subjects: settled({ TOAN: 60, NGUVAN: 60 }, { THEDUC: false }) });
    expect(tt58.afterResit(due, new Map([['THEDUC', comment(true)]]))).toMatchObject({ promotion: 'promoted' });
    expect(() => tt58.afterResit(due, new Map([['THEDUC', score(80)]]))).toThrow(
      expect.objectContaining({ code: 'resit.wrongKind', details: { offeringId: 'THEDUC' } }),
    );
  });

  test('without a conduct rating nobody goes up', () => {
    const after = tt58.afterResit(year(FIVES, { conduct: null }), new Map([['TOAN', score(60)]]));
    expect(after).toMatchObject({ academic: 'average', promotion: 'retained' });
  });

  test.each([
    ['resit.notDue', year(FIVES, { promotion: 'promoted' }), 'TOAN', score(60)],
    ['resit.notEligible', year(FIVES, {}), 'VATLI', score(60)],
    ['resit.notEligible', year(FIVES, {}), 'KHONGCO', score(60)],
    ['resit.wrongKind', year(FIVES, {}), 'TOAN', comment(true)],
  ])('refused: %s', (code, result, offeringId, mark) => {
    expect(() => tt58.afterResit(result, new Map([[offeringId, mark]]))).toThrow(
      expect.objectContaining({
        code,
        details: code === 'resit.notDue' ? { promotion: 'promoted' } : { offeringId },
      }),
    );
  });

  test.each([
    [49, true],
    [50, false],
  ])('an average of %d may be sat again: %s', (tenths, allowed) => {
    const [subject] = settled({ TOAN: tenths });
    expect(subject && tt58.mayResit(subject)).toBe(allowed);
  });

  test.each([false, true])('a comment subject that is Đạt: %s', (passed) => {
    const [subject] = settled({}, { THEDUC: passed });
    expect(subject && tt58.mayResit(subject)).toBe(!passed);
  });
});

describe('Đ.17: summer training', () => {
  const due = year(FIVES, { academic: 'average', conduct: 'weak', promotion: 'summerTraining' });

  test.each<[ConductRating, PromotionOutcome]>([
    ['average', 'promoted'],
    ['weak', 'retained'],
  ])('rated %s anew: %s', (conduct, promotion) => {
    expect(tt58.afterSummerTraining(due, conduct)).toMatchObject({ conduct, promotion });
  });

  test('refused when it is not due', () => {
    expect(() => tt58.afterSummerTraining(year(FIVES, {}), 'good')).toThrow(
      expect.objectContaining({ code: 'summerTraining.notDue', details: { promotion: 'resit' } }),
    );
    expect(() => tt58.afterSummerTraining({ ...due, academic: null }, 'good')).toThrow(
      expect.objectContaining({ code: 'summerTraining.notDue' }),
    );
  });
});

test('the version tells of readings that are not the default', () => {
  expect(tt58.version).toBe('1');
  const other = tt58With({ commentSubjectIsOneSubject: false });
  expect(other.version).toBe('1;commentSubjectIsOneSubject=false');
  // Every reading is told, the usual ones too: a default may change one day.
  expect(other.switches).toEqual({
    commentSubjectIsOneSubject: false,
    fairRowAfterTwoCausesOfExcellent: true,
    poorFromExcellentBecomesWeak: true,
  });
});

test('the words of the circular', () => {
  expect(tt58.words).toEqual({ academic: 'Học lực', conduct: 'Hạnh kiểm', subjectAverage: 'ĐTBm' });
});

describe('a period that is not settled', () => {
  const term = tt58.assessTerm([], 1, { marks: {}, exemptOfferings: [], conduct: 'good' });
  const settledYear = { ...term, period: 'year', academic: 'fair', conduct: 'good' } as const;

  test('a term is complete with both ratings, a year too', () => {
    const nothing = { marks: {}, exemptOfferings: [], conduct: null };
    expect(term).toMatchObject({ academic: null, complete: false, title: null });
    expect(tt58.assessYear([], { terms: [nothing, nothing], absences: 0, yearConduct: 'good' })).toMatchObject({
      academic: null,
      conduct: 'good',
      title: null,
      promotion: null,
      complete: false,
    });
  });

  test('titles and promotion are explained only where both ratings are there, promotion for the year alone', () => {
    expect(tt58.explainTitle(settledYear)?.outcome).toBe('Học sinh tiên tiến');
    expect(tt58.explainPromotion(settledYear, 45)?.outcome).toBe('Được lên lớp');
    for (const missing of [{ academic: null }, { conduct: null }] as const) {
      expect(tt58.explainTitle({ ...settledYear, ...missing })).toBeNull();
      expect(tt58.explainPromotion({ ...settledYear, ...missing }, 0)).toBeNull();
    }
    expect(tt58.explainPromotion({ ...settledYear, period: 2 }, 0)).toBeNull();
  });
});

test('several other readings are told in the order of their names', () => {
  const { version } = tt58With({ poorFromExcellentBecomesWeak: false, commentSubjectIsOneSubject: false });
  expect(version).toBe('1;commentSubjectIsOneSubject=false;poorFromExcellentBecomesWeak=false');
  expect(versionWith('2', { a: 1, b: 2 }, { b: 3, a: 4 })).toBe('2;a=4;b=3');
});
