import fc from 'fast-check';
import type { AcademicRating, SubjectResult } from '../regulation';
import { settled } from '../testing/builders';
import { raiseOf } from './article-09-3-raise';
import { baseRating } from './article-09-academic-rating';
import { RATING_CASES } from './cases/academic-rating.cases';
import { TT22_DEFAULTS, type Tt22Interpretations } from './interpretations';
import { runs } from '../testing/runs';

const SCORED = ['NGUVAN', 'TOAN', 'NGOAINGU', 'GDCD', 'LICHSUDIALI', 'KHTN', 'CONGNGHE', 'TINHOC'];
const COMMENTED = ['GDTC', 'NGHETHUAT', 'NDGDDP', 'HDTNHN'];

function rate(subjects: readonly SubjectResult[], readings: Partial<Tt22Interpretations> = {}): AcademicRating {
  const base = baseRating(subjects);
  return raiseOf(base, subjects, { ...TT22_DEFAULTS, ...readings })?.becomes ?? base;
}

function pupil(all: number, but: Readonly<Record<string, number>> = {}, failed: readonly string[] = []) {
  return settled(
    { ...Object.fromEntries(SCORED.map((subject) => [subject, all])), ...but },
    Object.fromEntries(COMMENTED.map((subject) => [subject, !failed.includes(subject)])),
  );
}

test.each(RATING_CASES)('$article: $why', ({ all, but, failed, rating }) => {
  expect(rate(pupil(all, but, failed))).toBe(rating);
});

describe('readings that differ from the default', () => {
  test('a comment subject is no "môn học"', () => {
    expect(rate(pupil(85, {}, ['GDTC']), { commentSubjectIsOneSubject: false })).toBe('achieved');
    expect(rate(pupil(85, { TINHOC: 49 }), { commentSubjectIsOneSubject: false })).toBe('fair');
  });

  test('the subject is left out: five others at 8,0 are not six', () => {
    const subjects = pupil(80, { KHTN: 70, CONGNGHE: 70, TINHOC: 40 });
    expect(rate(subjects, { soleCauseTriedBy: 'removing' })).toBe('achieved');
    expect(rate(pupil(85, { TINHOC: 49 }), { soleCauseTriedBy: 'removing' })).toBe('fair');
  });
});

/** Khoản 3 word by word: give every subject its best in turn and look the table up again. */
function ratedByTrial(subjects: readonly SubjectResult[]): AcademicRating {
  const order: readonly AcademicRating[] = ['notAchieved', 'achieved', 'fair', 'good'];
  const base = order.indexOf(baseRating(subjects));
  const raised = subjects.some((cause) => {
    const best = cause.averageTenths === null ? { ...cause, passed: true } : { ...cause, averageTenths: 100 };
    const tried = order.indexOf(baseRating(subjects.map((subject) => (subject === cause ? best : subject))));
    return tried >= order.indexOf('fair') && tried - base >= 2;
  });
  return order[raised ? base + 1 : base] ?? 'notAchieved';
}

const nearBounds = fc.constantFrom(34, 35, 49, 50, 64, 65, 79, 80, 100);
const anyPupil = fc
  .record({
    all: fc.constantFrom(50, 65, 66, 80, 85),
    but: fc.dictionary(fc.constantFrom(...SCORED), nearBounds, { maxKeys: 4 }),
    failed: fc.subarray(COMMENTED),
  })
  .map(({ all, but, failed }) => pupil(all, but, failed));

test('the raise is the one that trying every subject gives', () => {
  fc.assert(
    fc.property(anyPupil, (subjects) => {
      expect(rate(subjects)).toBe(ratedByTrial(subjects));
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
      expect(rate(shuffled)).toBe(rate(subjects));
    }),
  );
});
