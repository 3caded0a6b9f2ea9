import fc from 'fast-check';
import type { ColumnKey } from '../scores/column';
import type { Mark } from '../scores/mark';
import type {
  AcademicRating,
  ConductRating,
  OfferingPlan,
  PeriodResult,
  PromotionOutcome,
  PupilTermRecord,
  PupilTitle,
  PupilYearRecord,
  Regulation,
  SubjectResult,
  Term,
} from './regulation';
import { completeYear, plansOf } from './testing/arbitrary-pupil';
import { tt22, tt22With } from './tt22-2021/tt22-2021';
import { tt26 } from './tt26-2020/tt26-2020';
import { tt58, tt58With } from './tt58-2011/tt58-2011';
import { runs } from './testing/runs';

const CIRCULARS: readonly [string, Regulation, readonly OfferingPlan[]][] = [
  ['TT 58/2011', tt58, plansOf('2006')],
  ['TT 26/2020', tt26, plansOf('2006')],
  ['TT 22/2021', tt22, plansOf('2018')],
  ['TT 58/2011, no comment subject', tt58With({ commentSubjectIsOneSubject: false }), plansOf('2006')],
  ['TT 22/2021, removing', tt22With({ soleCauseTriedBy: 'removing' }), plansOf('2018')],
  ['TT 22/2021, no comment subject', tt22With({ commentSubjectIsOneSubject: false }), plansOf('2018')],
  ['TT 22/2021, both trained', tt22With({ bothNotAchieved: 'summerTraining' }), plansOf('2018')],
];

/** Worst first, over all circulars. */
const ACADEMIC: readonly AcademicRating[] = [
  'poor',
  'notAchieved',
  'weak',
  'average',
  'achieved',
  'fair',
  'good',
  'excellent',
];
const TITLES: readonly (PupilTitle | null)[] = [
  null,
  'advancedPupil',
  'goodPupil',
  'excellentPupil',
  'outstandingPupil',
];
/** A resit and the training lead to the same place by different ways: neither is above the other. */
const PROMOTION: Readonly<Record<PromotionOutcome, number>> = { retained: 0, resit: 1, summerTraining: 1, promoted: 2 };

function ranks({ academic, title, promotion, overallTenths }: PeriodResult) {
  return {
    academic: academic === null ? -1 : ACADEMIC.indexOf(academic),
    title: TITLES.indexOf(title),
    promotion: promotion === null ? -1 : PROMOTION[promotion],
    overall: overallTenths ?? -1,
  };
}

describe.each(CIRCULARS)('%s', (_name, regulation, plans) => {
  const year = completeYear(regulation, plans);
  const scored = plans.filter(({ mode }) => mode !== 'comment');

  test('a subject average is the exact rational quotient, half up', () => {
    fc.assert(
      fc.property(year, fc.constantFrom(...scored), fc.constantFrom<Term>(1, 2), (record, plan, term) => {
        const marks = record.terms[term - 1]?.marks[plan.offeringId] ?? {};
        let numerator = 0n;
        let denominator = 0n;
        for (const [key, mark] of Object.entries(marks)) {
          const weight = BigInt(weightOf(key));
          numerator += weight * BigInt(mark?.kind === 'score' ? mark.tenths : 0);
          denominator += weight;
        }
        const { averageTenths } = regulation.assessSubjectTerm(plan, term, marks, false);
        expect(averageTenths).toBe(halfUp(numerator, denominator));
      }),
    );
  });

  test('a year average, and the average over the subjects, follow exactly from rounded ones', () => {
    fc.assert(
      fc.property(year, (record) => {
        const [term1, term2] = [
          regulation.assessTerm(plans, 1, record.terms[0]),
          regulation.assessTerm(plans, 2, record.terms[1]),
        ];
        const whole = regulation.assessYear(plans, record);
        const averages: bigint[] = [];
        plans.forEach((plan, index) => {
          const [first, second] = [term1.subjects[index]?.averageTenths, term2.subjects[index]?.averageTenths];
          const expected =
            typeof first === 'number' && typeof second === 'number'
              ? halfUp(BigInt(first) + 2n * BigInt(second), 3n)
              : (first ?? second ?? null);
          expect(whole.subjects[index]?.averageTenths).toBe(expected);
          if (typeof expected === 'number') averages.push(BigInt(expected));
        });
        const sum = averages.reduce((total, average) => total + average, 0n);
        const overall =
          regulation === tt22 || regulation.id === 'TT22/2021' ? null : halfUp(sum, BigInt(averages.length));
        expect(whole.overallTenths).toBe(overall);
      }),
    );
  });

  test('raising one mark lowers no average, no rating, no title and no promotion', () => {
    fc.assert(
      fc.property(
        year,
        fc.constantFrom(...plans),
        fc.constantFrom<Term>(1, 2),
        fc.nat(),
        fc.nat(100),
        (record, plan, term, at, to) => {
          const raised = withRaisedMark(record, plan, term, at, to);
          notLowered(regulation.assessYear(plans, record), regulation.assessYear(plans, raised));
          notLowered(
            regulation.assessTerm(plans, term, record.terms[term - 1] ?? record.terms[0]),
            regulation.assessTerm(plans, term, raised.terms[term - 1] ?? raised.terms[0]),
          );
        },
      ),
      { numRuns: runs(800) },
    );
  });

  test('better conduct or fewer absences lower nothing', () => {
    fc.assert(
      fc.property(year, fc.nat(3), fc.nat(46), (record, better, fewer) => {
        const { conductRatings } = regulation;
        const raise = (conduct: ConductRating | null) =>
          conduct && (conductRatings[Math.max(0, conductRatings.indexOf(conduct) - better)] ?? null);
        const [term1, term2] = record.terms;
        const improved: PupilYearRecord = {
          terms: [
            { ...term1, conduct: raise(term1.conduct) },
            { ...term2, conduct: raise(term2.conduct) },
          ],
          yearConduct: raise(record.yearConduct),
          absences: Math.max(0, record.absences - fewer),
        };
        notLowered(regulation.assessYear(plans, record), regulation.assessYear(plans, improved));
      }),
    );
  });

  test('the order of subjects and of marks has no part in it', () => {
    fc.assert(
      fc.property(year, fc.nat(), (record, seed) => {
        const turned = [...plans.slice(seed % plans.length), ...plans.slice(0, seed % plans.length)];
        const reversed: PupilYearRecord = {
          ...record,
          terms: [withReversedMarks(record.terms[0]), withReversedMarks(record.terms[1])],
        };
        const before = regulation.assessYear(plans, record);
        const after = regulation.assessYear(turned, reversed);
        expect(ranks(after)).toEqual(ranks(before));
        const byOffering = (result: PeriodResult) =>
          new Map(result.subjects.map((subject) => [subject.offeringId, subject]));
        expect(byOffering(after)).toEqual(byOffering(before));
      }),
    );
  });

  test('the pupils tried reach every rating, title and outcome', () => {
    const results = fc.sample(year, 1200).map((record) => regulation.assessYear(plans, record));
    const words = new Set(results.map(({ academic }) => academic && regulation.academicLabel(academic)));
    expect(words.size).toBe(regulation.id === 'TT22/2021' ? 4 : 5);
    expect(new Set(results.map(({ promotion }) => promotion)).size).toBe(4);
    expect(new Set(results.map(({ title }) => title)).size).toBe(3);
  });

  test('nothing missing, then everything is rated', () => {
    fc.assert(
      fc.property(year, (record) => {
        const { academic, conduct, promotion, complete } = regulation.assessYear(plans, record);
        expect([academic, conduct, promotion]).not.toContain(null);
        expect(complete).toBe(true);
      }),
    );
  });

  test('one required mark missing, then no average, rating, title or promotion: never 0 by accident', () => {
    fc.assert(
      fc.property(
        year,
        fc.constantFrom(...plans),
        fc.constantFrom<Term>(1, 2),
        fc.boolean(),
        (record, plan, term, pending) => {
          const waiting = withoutFinal(
            { ...record, terms: [withoutExemption(record.terms[0]), withoutExemption(record.terms[1])] },
            plan.offeringId,
            term,
            pending,
          );
          const result = regulation.assessYear(plans, waiting);
          expect(result).toMatchObject({
            academic: null,
            promotion: null,
            title: null,
            overallTenths: null,
            complete: false,
          });
          const subject = result.subjects.find(({ offeringId }) => offeringId === plan.offeringId);
          expect(subject).toMatchObject({
            status: 'incomplete',
            averageTenths: null,
            passed: null,
            missing: ['final-1'],
          });
        },
      ),
    );
  });
});

/** The weights of TT 58/2011 Đ.7 and of TT 26/2020, TT 22/2021, once more and independently. */
function weightOf(key: string): number {
  if (key.startsWith('final')) return 3;
  return key.startsWith('periodic') || key.startsWith('midterm') ? 2 : 1;
}

function halfUp(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  return Number(2n * (numerator % denominator) >= denominator ? whole + 1n : whole);
}

/** One assertion for all: a thousand small ones would take a minute. */
function notLowered(before: PeriodResult, after: PeriodResult): void {
  const [lower, higher] = [ranks(before), ranks(after)];
  const lowered = [
    ...(higher.overall < lower.overall ? ['overall'] : []),
    ...(higher.academic < lower.academic ? ['academic'] : []),
    ...(higher.title < lower.title ? ['title'] : []),
    ...(higher.promotion < lower.promotion ? ['promotion'] : []),
    ...before.subjects
      .filter((subject, index) => isLowered(subject, after.subjects[index]))
      .map(({ subject }) => subject),
  ];
  expect(lowered).toEqual([]);
}

function isLowered(before: SubjectResult, after: SubjectResult | undefined): boolean {
  if (!after || after.status !== before.status) return true;
  if (before.averageTenths !== null) return after.averageTenths === null || after.averageTenths < before.averageTenths;
  return before.passed === true && after.passed !== true;
}

/** One mark of a subject becomes the same or better: a score at least `to`, a comment Đạt, a forfeited test a score. */
function withRaisedMark(
  record: PupilYearRecord,
  plan: OfferingPlan,
  term: Term,
  at: number,
  to: number,
): PupilYearRecord {
  return withMarks(record, plan.offeringId, term, (marks) => {
    const keys = Object.keys(marks).filter((key): key is ColumnKey => key in marks);
    const key = keys[at % Math.max(1, keys.length)];
    const mark = key && marks[key];
    if (!key || !mark) return marks;
    return { ...marks, [key]: raised(mark, plan, to) };
  });
}

function raised(mark: Mark, plan: OfferingPlan, to: number): Mark {
  if (plan.mode === 'comment') return { kind: 'comment', passed: true };
  return { kind: 'score', tenths: mark.kind === 'score' ? Math.max(mark.tenths, to) : to };
}

function withMarks(
  record: PupilYearRecord,
  offeringId: string,
  term: Term,
  change: (marks: PupilTermRecord['marks'][string]) => PupilTermRecord['marks'][string],
): PupilYearRecord {
  const changed = (record_: PupilTermRecord): PupilTermRecord => ({
    ...record_,
    marks: { ...record_.marks, [offeringId]: change(record_.marks[offeringId] ?? {}) },
  });
  const [term1, term2] = record.terms;
  return { ...record, terms: term === 1 ? [changed(term1), term2] : [term1, changed(term2)] };
}

function withoutFinal(record: PupilYearRecord, offeringId: string, term: Term, pending: boolean): PupilYearRecord {
  return withMarks(record, offeringId, term, (marks) => ({
    ...marks,
    'final-1': pending ? { kind: 'pending' } : null,
  }));
}

function withoutExemption(term: PupilTermRecord): PupilTermRecord {
  return { ...term, exemptOfferings: [] };
}

/** Marks of the same kind change places. */
function withReversedMarks(term: PupilTermRecord): PupilTermRecord {
  const marks = Object.entries(term.marks).map(([offeringId, given]) => {
    const entries = Object.entries(given);
    const swapped = entries.map(([key]) => {
      const same = entries.filter(([other]) => other.split('-')[0] === key.split('-')[0]);
      const [, mark] = same[same.length - 1 - same.findIndex(([other]) => other === key)] ?? [];
      return [key, mark ?? null] as const;
    });
    return [offeringId, Object.fromEntries(swapped.reverse())] as const;
  });
  return { ...term, marks: Object.fromEntries(marks) };
}
