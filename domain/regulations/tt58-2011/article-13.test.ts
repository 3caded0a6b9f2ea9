import fc from 'fast-check';
import type { AcademicRating, SubjectResult } from '../regulation';
import { settled } from '../testing/builders';
import { overallAverage } from './article-11-overall-average';
import { baseRating, CORE_SUBJECTS, standingOf } from './article-13-academic-rating';
import { RATING_CASES } from './cases/academic-rating.cases';
import { TT58_DEFAULTS, type Tt58Interpretations } from './interpretations';
import { rateAcademic } from './rating';
import { runs } from '../testing/runs';

const SCORED = ['TOAN', 'VATLI', 'HOAHOC', 'SINHHOC', 'NGUVAN', 'LICHSU', 'DIALI', 'NGOAINGU', 'GDCD', 'CONGNGHE'];
const COMMENTED = ['THEDUC', 'AMNHAC', 'MITHUAT'];
const CORE = CORE_SUBJECTS.value;

function rate(subjects: readonly SubjectResult[], readings: Partial<Tt58Interpretations> = {}) {
  const overall = overallAverage(subjects);
  if (overall === null) throw new Error('no score subject');
  return rateAcademic(subjects, overall, CORE, { ...TT58_DEFAULTS, ...readings });
}

function pupil(all: number, but: Readonly<Record<string, number>> = {}, failed: readonly string[] = []) {
  return settled(
    { ...Object.fromEntries(SCORED.map((subject) => [subject, all])), ...but },
    Object.fromEntries(COMMENTED.map((subject) => [subject, !failed.includes(subject)])),
  );
}

test.each(RATING_CASES)('$article: $why', ({ all, but, failed, overall, rating }) => {
  expect(rate(pupil(all, but, failed))).toMatchObject({ overall, rating });
});

describe('readings that differ from the default', () => {
  test.each<[keyof Tt58Interpretations, SubjectResult[], AcademicRating, AcademicRating]>([
    ['commentSubjectIsOneSubject', pupil(90, {}, ['THEDUC']), 'average', 'weak'],
    ['fairRowAfterTwoCausesOfExcellent', pupil(90, { DIALI: 34, LICHSU: 60 }), 'average', 'weak'],
    ['poorFromExcellentBecomesWeak', pupil(95, { DIALI: 19 }), 'weak', 'poor'],
  ])('%s', (reading, subjects, usual, otherwise) => {
    expect(rate(subjects)).toMatchObject({ rating: usual, adjustment: { readings: [reading] } });
    expect(rate(subjects, { [reading]: false })).toMatchObject({ rating: otherwise });
  });
});

describe('what an adjustment rests on', () => {
  test.each<[string, SubjectResult[], AcademicRating, (keyof Tt58Interpretations)[]]>([
    ['Khá down to Kém is listed, point d', pupil(72, { DIALI: 19 }), 'weak', []],
    ['ĐTB exactly 8,0, down to Kém', pupil(87, { DIALI: 14 }), 'weak', ['poorFromExcellentBecomesWeak']],
    [
      'two in the way of Giỏi, then Khá down to Kém',
      pupil(95, { DIALI: 19, LICHSU: 60 }),
      'weak',
      ['fairRowAfterTwoCausesOfExcellent'],
    ],
    ['Khá down to Yếu by a comment subject', pupil(70, {}, ['THEDUC']), 'average', ['commentSubjectIsOneSubject']],
  ])('%s', (_why, subjects, rating, readings) => {
    expect(rate(subjects)).toMatchObject({ rating, adjustment: { readings } });
  });

  test('a score subject is adjusted whatever comment subjects are taken for', () => {
    const subjects = pupil(90, { DIALI: 49 });
    expect(rate(subjects, { commentSubjectIsOneSubject: false })).toMatchObject({ rating: 'fair' });
    expect(rate(pupil(72, { DIALI: 19 }), { poorFromExcellentBecomesWeak: false })).toMatchObject({ rating: 'weak' });
  });
});

test('a class without Toán, Ngữ văn cannot reach a level that asks for one of them', () => {
  const subjects = settled({ VATLI: 90, HOAHOC: 90 });
  expect(rate(subjects)).toMatchObject({ overall: 90, rating: 'weak', adjustment: null });
});

/** Khoản 6 word by word: try every subject with 10 or Đ in its place and look the table up again. */
function ratedByTrial(subjects: readonly SubjectResult[], overall: number): AcademicRating {
  const order: readonly AcademicRating[] = ['poor', 'weak', 'average', 'fair', 'excellent'];
  const table = (list: readonly SubjectResult[]) => baseRating(standingOf(list, overall, CORE));
  const base = table(subjects);
  const rows: Readonly<Record<string, AcademicRating>> = {
    'excellent>average': 'fair',
    'excellent>weak': 'average',
    'fair>weak': 'average',
    'fair>poor': 'weak',
  };
  for (const [reached, threshold] of [
    ['excellent', 80],
    ['fair', 65],
  ] as const) {
    if (overall < threshold || order.indexOf(base) >= order.indexOf(reached)) continue;
    const causes = subjects.filter((cause) => {
      const best = cause.averageTenths === null ? { ...cause, passed: true } : { ...cause, averageTenths: 100 };
      const tried = table(subjects.map((subject) => (subject === cause ? best : subject)));
      return order.indexOf(tried) >= order.indexOf(reached);
    });
    const row = rows[`${reached}>${base}`];
    if (causes.length === 1 && row) return row;
  }
  return base;
}

/** Averages that lie on both sides of every bound. */
const nearBounds = fc.constantFrom(19, 20, 34, 35, 49, 50, 64, 65, 79, 80, 90, 100);
const anyPupil = fc
  .record({
    all: fc.constantFrom(50, 66, 70, 82, 90, 97),
    but: fc.dictionary(fc.constantFrom(...SCORED), nearBounds, { maxKeys: 4 }),
    failed: fc.subarray(COMMENTED),
  })
  .map(({ all, but, failed }) => pupil(all, but, failed));

test('the adjustment is the one that trying every subject gives', () => {
  fc.assert(
    fc.property(anyPupil, (subjects) => {
      const { overall, rating } = rate(subjects);
      expect(rating).toBe(ratedByTrial(subjects, overall));
    }),
    { numRuns: runs(3000) },
  );
});

test('the order of the subjects has no part in it', () => {
  fc.assert(
    fc.property(anyPupil, fc.infiniteStream(fc.nat()), (subjects, keys) => {
      const shuffled = subjects
        .map((subject) => ({ subject, key: keys.next().value }))
        .sort((left, right) => left.key - right.key)
        .map(({ subject }) => subject);
      expect(rate(shuffled)).toMatchObject({ overall: rate(subjects).overall, rating: rate(subjects).rating });
    }),
  );
});
