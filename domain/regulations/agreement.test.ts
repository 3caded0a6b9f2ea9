import fc from 'fast-check';
import type { Condition } from './reasons/condition';
import { explainPupilYear, type PeriodExplanation } from './explain-pupil-year';
import type { RatingCondition, RatingExplanation, SubjectExplanation } from './explanation';
import { pupilYearLines } from './pupil-year-text';
import type { Reasoning } from './reasons/reasoning';
import type {
  AcademicRating,
  ConductRating,
  OfferingPlan,
  PeriodResult,
  PromotionOutcome,
  Regulation,
  SubjectResult,
} from './regulation';
import { roundedQuotient } from './rounding';
import { subjectName } from './subjects/catalogue';
import { completeYear, plansOf } from './testing/arbitrary-pupil';
import { tt22, tt22With } from './tt22-2021/tt22-2021';
import { tt26 } from './tt26-2020/tt26-2020';
import { tt58 } from './tt58-2011/tt58-2011';
import { runs } from './testing/runs';

const CIRCULARS: readonly [string, Regulation, readonly OfferingPlan[]][] = [
  ['TT 58/2011', tt58, plansOf('2006')],
  ['TT 26/2020', tt26, plansOf('2006')],
  ['TT 22/2021', tt22, plansOf('2018')],
  [
    'TT 22/2021, removing, both trained',
    tt22With({ soleCauseTriedBy: 'removing', bothNotAchieved: 'summerTraining' }),
    plansOf('2018'),
  ],
];

/** Worst first. */
const ORDER: readonly AcademicRating[] = [
  'poor',
  'notAchieved',
  'weak',
  'average',
  'achieved',
  'fair',
  'good',
  'excellent',
];

describe.each(CIRCULARS)('%s: what is said agrees with what is given', (_name, regulation, plans) => {
  const year = completeYear(regulation, plans);

  test('in every subject, term and year', () => {
    fc.assert(
      fc.property(year, (record) => {
        const { terms, year: whole } = explainPupilYear(regulation, plans, record);
        const pairs: [PeriodExplanation, PeriodResult][] = [
          [terms[0], regulation.assessTerm(plans, 1, record.terms[0])],
          [terms[1], regulation.assessTerm(plans, 2, record.terms[1])],
          [whole, regulation.assessYear(plans, record)],
        ];
        for (const [explanation, result] of pairs) {
          const said = [...explanation.subjects.values()].map(saidOf);
          expect(said).toEqual(result.subjects.map(givenOf));
          expect(explanation.overall?.resultTenths ?? null).toBe(result.overallTenths);
          if (explanation.overall) expect(saidOf(explanation.overall)).toEqual([result.overallTenths, null]);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('in the rating, its levels, its exception and its next level', () => {
    fc.assert(
      fc.property(year, (record) => {
        const result = regulation.assessYear(plans, record);
        const explanation = regulation.explainAcademic(result);
        if (!explanation) throw new Error('a settled year has a rating');
        expect(explanation.rating).toBe(result.academic);
        expect(explanation.label).toBe(regulation.academicLabel(explanation.rating));
        const { steps, adjustment } = explanation;
        // Levels are told until one holds; it is the rating unless an exception changed it.
        expect(steps.map(({ met }) => met)).toEqual([...steps.slice(1).map(() => false), true]);
        for (const { met, conditions } of steps) expect(conditions.every((condition) => condition.met)).toBe(met);
        const base = steps.at(-1)?.label;
        expect(adjustment ? [adjustment.from, adjustment.to] : [base, base]).toEqual([base, explanation.label]);
        expect(nextIsEnough(regulation, result, explanation)).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });

  test('in promotion, title and conduct of the year', () => {
    fc.assert(
      fc.property(year, (record) => {
        const result = regulation.assessYear(plans, record);
        const { year: whole } = explainPupilYear(regulation, plans, record);
        expect(whole.promotion?.outcome).toBe(result.promotion && regulation.promotionLabel(result.promotion));
        expect(whole.conduct?.outcome).toBe(result.conduct && regulation.conductLabel(result.conduct));
        expect(whole.title?.outcome).toBe(result.title ? regulation.titleLabel(result.title) : 'không có danh hiệu');
        for (const reasoning of [whole.promotion, whole.title]) if (reasoning) holdsTogether(reasoning);
      }),
      { numRuns: runs(300) },
    );
  });

  test('the text of a whole year has no hole in it', () => {
    fc.assert(
      fc.property(year, (record) => {
        const lines = pupilYearLines(explainPupilYear(regulation, plans, record), (code) =>
          subjectName(regulation === tt58 || regulation === tt26 ? '2006' : '2018', code),
        );
        for (const line of lines) expect(line).not.toMatch(/undefined|null|NaN|\[object|: \.|: ;|\s{2}/u);
      }),
      { numRuns: runs(30) },
    );
  });
});

/** What an explanation says a subject came to, worked out from what it shows: [tenths, passed]. */
function saidOf(explanation: SubjectExplanation): [number | null, boolean | null] {
  switch (explanation.kind) {
    case 'average': {
      const { groups, sumTenths, divisor, resultTenths } = explanation;
      const sum = groups
        .flatMap(({ weight, tenths }) => tenths.map((score) => weight * score))
        .reduce((a, b) => a + b, 0);
      const weights = groups.flatMap(({ weight, tenths }) => tenths.map(() => weight)).reduce((a, b) => a + b, 0);
      if (sum !== sumTenths || weights !== divisor) throw new Error('the numbers shown are not the numbers added');
      if (roundedQuotient(sum, weights) !== resultTenths) throw new Error('the result shown is not the quotient');
      return [resultTenths, null];
    }
    case 'comment':
      return [null, explanation.result];
    case 'oneTerm':
      return 'passed' in explanation.result
        ? [null, explanation.result.passed]
        : [explanation.result.averageTenths, null];
    default:
      return [null, null];
  }
}

function givenOf({ averageTenths, passed }: SubjectResult): [number | null, boolean | null] {
  return [averageTenths, passed];
}

/** The first level whose conditions are all met is the outcome; nothing better was met. */
function holdsTogether({ tiers, outcome, next }: Reasoning): void {
  const unmet = (conditions: readonly Condition[]) => conditions.filter(({ met }) => !met);
  for (const { met, conditions } of tiers) expect(unmet(conditions).length === 0).toBe(met);
  const held = tiers.findIndex(({ met }) => met);
  expect(held === -1 || held === tiers.length - 1).toBe(true);
  if (held !== -1) expect(tiers[held]?.label).toBe(outcome);
  if (next)
    expect(
      tiers.some(({ label, conditions }) => label === next.outcome && unmet(conditions).length === next.needs.length),
    ).toBe(true);
}

/** Doing all that `next` asks for gives that level or a better one. */
function nextIsEnough(regulation: Regulation, result: PeriodResult, { next, rating }: RatingExplanation): boolean {
  if (!next) return regulation.academicLabel(rating) === (regulation.id === 'TT22/2021' ? 'Tốt' : 'Giỏi');
  const subjects = next.unmet.reduce(fulfil, result.subjects);
  const overallBound = next.unmet.find((condition) => condition.kind === 'overall');
  const overallTenths = Math.max(
    result.overallTenths ?? 0,
    overallBound?.kind === 'overall' ? overallBound.atLeast : 0,
  );
  const reached = regulation.explainAcademic({
    ...result,
    subjects,
    overallTenths: result.overallTenths === null ? null : overallTenths,
  });
  const wanted = ORDER.findIndex((candidate) => regulation.academicLabel(candidate) === next.label);
  return (
    reached !== null && ORDER.indexOf(reached.rating) >= wanted && ORDER.indexOf(reached.rating) > ORDER.indexOf(rating)
  );
}

function fulfil(subjects: readonly SubjectResult[], condition: RatingCondition): readonly SubjectResult[] {
  switch (condition.kind) {
    case 'overall':
      return subjects;
    case 'core':
      return raise(subjects, condition.subjects.slice(0, 1), condition.atLeast);
    case 'every':
      return raise(
        subjects,
        condition.below.map(({ subject }) => subject),
        condition.atLeast,
      );
    case 'some': {
      const lower = subjects.filter(({ averageTenths }) => averageTenths !== null && averageTenths < condition.atLeast);
      const chosen = lower.slice(0, condition.count - condition.reached).map(({ subject }) => subject);
      return raise(subjects, chosen, condition.atLeast);
    }
    case 'comments':
      return subjects.map((subject) =>
        condition.failed.includes(subject.subject) ? { ...subject, passed: true } : subject,
      );
  }
}

function raise(subjects: readonly SubjectResult[], names: readonly string[], tenths: number): readonly SubjectResult[] {
  return subjects.map((subject) =>
    names.includes(subject.subject)
      ? { ...subject, averageTenths: Math.max(subject.averageTenths ?? 0, tenths) }
      : subject,
  );
}

describe('every combination of ratings has exactly one outcome', () => {
  const OUTCOMES: readonly PromotionOutcome[] = ['promoted', 'resit', 'summerTraining', 'retained'];
  const old: readonly AcademicRating[] = ['excellent', 'fair', 'average', 'weak', 'poor'];
  const now: readonly AcademicRating[] = ['good', 'fair', 'achieved', 'notAchieved'];
  const oldConduct: readonly ConductRating[] = ['good', 'fair', 'average', 'weak'];

  /** Each outcome as its article words it, apart from the others. */
  const ARTICLES_OF_TT58: Readonly<
    Record<PromotionOutcome, (a: AcademicRating, c: ConductRating, n: number) => boolean>
  > = {
    promoted: (a, c, n) => n <= 45 && ['excellent', 'fair', 'average'].includes(a) && c !== 'weak',
    resit: (a, c, n) => n <= 45 && a === 'weak' && c !== 'weak',
    summerTraining: (a, c, n) => n <= 45 && ['excellent', 'fair', 'average'].includes(a) && c === 'weak',
    retained: (a, c, n) => n > 45 || a === 'poor' || (a === 'weak' && c === 'weak'),
  };
  const ARTICLES_OF_TT22: typeof ARTICLES_OF_TT58 = {
    promoted: (a, c, n) => n <= 45 && a !== 'notAchieved' && c !== 'notAchieved',
    resit: (a, c, n) => n <= 45 && a === 'notAchieved' && c !== 'notAchieved',
    summerTraining: (a, c, n) => n <= 45 && a !== 'notAchieved' && c === 'notAchieved',
    retained: (a, c, n) => n > 45 || (a === 'notAchieved' && c === 'notAchieved'),
  };

  test.each([
    ['TT 58/2011', tt58, old, oldConduct, ARTICLES_OF_TT58],
    ['TT 26/2020', tt26, old, oldConduct, ARTICLES_OF_TT58],
    ['TT 22/2021', tt22, now, tt22.conductRatings, ARTICLES_OF_TT22],
  ] as const)('%s', (_name, regulation, academics, conducts, articles) => {
    for (const academic of academics) {
      for (const conduct of conducts) {
        for (const absences of [0, 45, 46, 200]) {
          const outcomes = Object.entries(articles).filter(([, applies]) => applies(academic, conduct, absences));
          expect(outcomes).toHaveLength(1);
          const [outcome] = outcomes[0] ?? [];
          const explained = regulation.explainPromotion(
            { ...regulation.assessTerm([], 1, { marks: {}, exemptOfferings: [], conduct }), period: 'year', academic },
            absences,
          );
          const said = OUTCOMES.find((candidate) => regulation.promotionLabel(candidate) === explained?.outcome);
          expect(said).toBe(outcome);
        }
      }
    }
  });
});
