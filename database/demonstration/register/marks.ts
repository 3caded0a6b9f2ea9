import type { AssessmentColumn, AssessmentKind } from '@cong-truong/domain/scores/column';
import type { Mark } from '@cong-truong/domain/scores/mark';
import type { OfferingPlan } from '@cong-truong/domain/regulations/regulation';
import type { Random } from '../random';
import type { Ability } from './ability';

/** How tests of a kind turn out against what a pupil usually does: teachers ask gently, semester tests are harder. */
const EASE: Readonly<Record<AssessmentKind, number>> = {
  oral: 0.7,
  quiz: 0.3,
  regular: 0.5,
  periodic: 0,
  midterm: -0.1,
  final: -0.3,
};

/** Invents the mark of one cell: a number for score subjects, Đạt or Chưa đạt for comment subjects. */
export function inventMark(random: Random, ability: Ability, plan: OfferingPlan, column: AssessmentColumn): Mark {
  if (plan.mode === 'comment') {
    const risk = ability.general < -1.6 ? 0.12 : 0.008;
    return { kind: 'comment', passed: !random.chance(risk) };
  }
  const value = random.normal(ability.expected(plan.subject) + EASE[column.kind], 0.75);
  return { kind: 'score', tenths: asTeachersGiveIt(random, Math.max(1.5, Math.min(10, value)), column.kind) };
}

/**
 * Oral marks are whole or half, written tests go by quarters of a point and are written down with one decimal (7,25 as 7,3).
 *
 * @returns tenths
 */
function asTeachersGiveIt(random: Random, value: number, kind: AssessmentKind): number {
  const written = kind === 'periodic' || kind === 'midterm' || kind === 'final';
  if (written) return Math.round(Math.round(value * 4) * 2.5);
  return random.chance(0.6) ? Math.round(value) * 10 : Math.round(value * 2) * 5;
}
