import fc from 'fast-check';
import { graduate as graduateQd11, explainGraduation as explainQd11 } from '../qd11-2006/qd11-2006';
import { explainGraduation as explainTt31, graduate as graduateTt31 } from '../tt31-2023/article-04-recognition';
import { explainConfirmation, isConfirmed } from '../hbxn-2026/confirmation';
import type { AcademicRating, ConductRating } from '../regulation';
import type { GraduationRuleId } from './graduation';
import { documentOf, graduationRuleFor } from './roll-out';
import { runs } from '../testing/runs';

test.each<[number, GraduationRuleId]>([
  [2005, 'QĐ11/2006'],
  [2016, 'QĐ11/2006'],
  [2023, 'QĐ11/2006'],
  [2024, 'TT31/2023'],
  [2025, 'HBXN'],
  [2026, 'HBXN'],
])('the school year that begins in %d is under %s', (startYear, rule) => {
  expect(graduationRuleFor(startYear)).toBe(rule);
});

test('no rule is guessed for earlier years', () => {
  expect(() => graduationRuleFor(2004)).toThrow(
    expect.objectContaining({
      code: 'graduation.none',
      kind: 'invalid',
      userMessage: expect.stringContaining('năm học 2004-2005'),
      details: { startYear: 2004 },
    }),
  );
});

test('the diploma ends with 2025', () => {
  expect(documentOf('2025-12-31')).toMatch(/^Bằng/);
  expect(documentOf('2026-01-01')).toMatch(/học bạ$/);
});

const academic = fc.constantFrom<AcademicRating>('excellent', 'fair', 'average', 'weak', 'poor');
const conduct = fc.constantFrom<ConductRating | null>('good', 'fair', 'average', 'weak', null);
const candidate = fc.record({
  age: fc.constantFrom(14, 21, 22),
  absences: fc.constantFrom(0, 45, 46),
  dossierComplete: fc.boolean(),
  conduct,
  academic,
  priority: fc.boolean(),
  scored: fc.tuple(fc.constantFrom(34, 35, 49, 50), fc.constantFrom(34, 35, 49, 50), fc.constantFrom(34, 35, 50)).map(
    ([maths, literature, physics]) =>
      new Map([
        ['TOAN', maths],
        ['NGUVAN', literature],
        ['VATLI', physics],
      ]),
  ),
});

test('QĐ 11/2006: what is said agrees with what is given', () => {
  fc.assert(
    fc.property(candidate, (given) => {
      const { recognised, classification } = graduateQd11(given);
      const [recognition, rating] = explainQd11(given);
      expect(recognition?.tiers.at(-1)?.met).toBe(recognised);
      expect(recognition?.outcome.startsWith('Công nhận')).toBe(recognised);
      expect(rating?.outcome ?? null).toBe(
        classification && { excellent: 'Giỏi', fair: 'Khá', average: 'Trung bình' }[classification],
      );
    }),
    { numRuns: runs(500) },
  );
});

test('QĐ 11/2006: better ratings lower nothing', () => {
  const order = ['average', 'fair', 'excellent'];
  const rank = ({ recognised, classification }: ReturnType<typeof graduateQd11>) =>
    recognised ? order.indexOf(classification ?? '') + 1 : 0;
  fc.assert(
    fc.property(candidate, fc.nat(4), fc.nat(3), (given, academics, conducts) => {
      const better = <Rating>(ratings: readonly Rating[], rating: Rating, by: number) =>
        ratings[Math.max(0, ratings.indexOf(rating) - by)] ?? rating;
      const raised = {
        ...given,
        academic: better<AcademicRating>(['excellent', 'fair', 'average', 'weak', 'poor'], given.academic, academics),
        conduct: given.conduct && better<ConductRating>(['good', 'fair', 'average', 'weak'], given.conduct, conducts),
      };
      expect(rank(graduateQd11(raised))).toBeGreaterThanOrEqual(rank(graduateQd11(given)));
    }),
    { numRuns: runs(500) },
  );
});

test('TT 31/2023 and the confirmation: what is said agrees with what is given', () => {
  const level = fc.constantFrom('good' as const, 'fair' as const, 'achieved' as const, 'notAchieved' as const);
  fc.assert(
    fc.property(
      fc.record({
        academic: level,
        conduct: level,
        absences: fc.constantFrom(0, 45, 46),
        ageByYear: fc.constantFrom(14, 15, 21, 22),
        continuing: fc.boolean(),
        dossierComplete: fc.boolean(),
      }),
      (given) => {
        const { recognised, classification } = graduateTt31(given);
        expect(classification).toBeNull();
        expect(explainTt31(given).outcome).toBe(
          recognised ? 'Công nhận tốt nghiệp THCS' : 'không được công nhận tốt nghiệp',
        );
        const confirmed = isConfirmed(given);
        expect(explainConfirmation(given).outcome).toBe(
          confirmed ? 'Hoàn thành chương trình trung học cơ sở' : 'chưa được xác nhận',
        );
        // Who is recognised has completed the programme.
        expect(recognised && !confirmed).toBe(false);
      },
    ),
    { numRuns: runs(500) },
  );
});

test('QĐ 11/2006 Đ.7 k.1 b: Toán or Ngữ văn, whichever there is, and what is said of them', () => {
  const weak = {
    age: 15,
    absences: 0,
    dossierComplete: true,
    conduct: 'average',
    academic: 'weak',
    priority: true,
  } as const;
  const coreOf = (scored: Readonly<Record<string, number>>) => {
    const given = { ...weak, scored: new Map(Object.entries(scored)) };
    const [recognition] = explainQd11(given);
    const told = recognition?.tiers.flatMap(({ conditions }) => conditions).find(({ kind }) => kind === 'any');
    return [graduateQd11(given).recognised, told?.met, told?.kind === 'any' ? told.facts : null];
  };
  expect(coreOf({ NGUVAN: 50, VATLI: 35 })).toEqual([true, true, [{ name: 'Ngữ văn', value: { tenths: 50 } }]]);
  expect(coreOf({ NGUVAN: 49, VATLI: 35 })).toEqual([false, false, [{ name: 'Ngữ văn', value: { tenths: 49 } }]]);
  expect(coreOf({ VATLI: 60 })).toEqual([false, false, []]);
});
