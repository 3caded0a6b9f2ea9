import fc from 'fast-check';
import type { ColumnKey } from '../../scores/column';
import type { Mark } from '../../scores/mark';
import type { OfferingPlan, PupilTermRecord, PupilYearRecord, Regulation, Term } from '../regulation';
import { planOf, subjectsOf } from '../subjects/catalogue';
import type { Programme } from '../subjects/subject';

const GRADE = 8;

/** All compulsory subjects of grade 8; the offering is named by the subject's code. */
export function plansOf(programme: Programme): readonly OfferingPlan[] {
  return subjectsOf(programme, GRADE)
    .filter(({ elective }) => !elective)
    .flatMap((subject) => planOf(subject, GRADE, subject.code) ?? []);
}

/** Scores that lie on both sides of every bound. */
const NEAR_BOUNDS = [19, 20, 34, 35, 49, 50, 64, 65, 79, 80, 89, 90, 100];
const LEVELS = [20, 36, 50, 52, 65, 67, 80, 83, 90, 95];
/** How often a pupil's mark is not that of the pupil's level. */
const NOISE = [0, 0.02, 0.1, 0.3];
const ABSENCES = [0, 12, 44, 45, 46];

/**
 * A whole year in which nothing is missing, grown from a seed: thousands of marks a pupil would be slow to draw one by one. Most marks of a
 * pupil are of one level, so that all ratings are reached.
 */
export function completeYear(regulation: Regulation, plans: readonly OfferingPlan[]): fc.Arbitrary<PupilYearRecord> {
  return fc.noShrink(fc.nat()).map((seed) => grow(regulation, plans, dice(seed)));
}

type Dice = () => number;

/** Numbers in [0, 1) from a seed (mulberry32). */
function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function grow(regulation: Regulation, plans: readonly OfferingPlan[], roll: Dice): PupilYearRecord {
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(roll() * values.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  const level = pick(LEVELS);
  const noise = pick(NOISE);
  const tenths = () => (roll() < 0.5 ? pick(NEAR_BOUNDS) : Math.floor(roll() * 101));

  const markOf = (plan: OfferingPlan, own: number, odd: boolean): Mark => {
    if (roll() < noise / 10) return { kind: 'forfeit' };
    if (plan.mode === 'comment') return { kind: 'comment', passed: odd || roll() < noise ? roll() < 0.5 : true };
    return { kind: 'score', tenths: roll() < noise ? tenths() : own };
  };
  const marksOf = (plan: OfferingPlan, term: Term): PupilTermRecord['marks'][string] => {
    const odd = roll() < noise;
    const own = odd ? tenths() : level;
    const marks: Partial<Record<ColumnKey, Mark>> = {};
    for (const { key } of regulation.columnsFor(plan, term)) marks[key] = markOf(plan, own, odd);
    return marks;
  };
  const termOf = (term: Term): PupilTermRecord => ({
    marks: Object.fromEntries(plans.map((plan) => [plan.offeringId, marksOf(plan, term)])),
    exemptOfferings: roll() < 0.2 ? [pick(plans).offeringId] : [],
    conduct: pick(regulation.conductRatings),
  });
  return {
    terms: [termOf(1), termOf(2)],
    yearConduct: pick(regulation.conductRatings),
    absences: pick(ABSENCES),
  };
}
