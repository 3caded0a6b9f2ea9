import type { ConductRating, Regulation } from '@cong-truong/domain/regulations/regulation';
import type { Random } from '../random';
import type { Ability } from './ability';

/** Invents a rating of conduct: most pupils have the best, those who struggle in class somewhat less often. */
export function inventConduct(random: Random, ability: Ability, regulation: Regulation): ConductRating {
  const struggles = Math.max(0, -ability.general);
  const [best, second, third, last] = regulation.conductRatings;
  if (!best || !second || !third || !last) throw new Error(`${regulation.id} has no four conduct ratings`);
  return random.weighted([
    [best, 82],
    [second, 13 + 14 * struggles],
    [third, 1.5 + 6 * struggles],
    [last, 0.15 + 0.8 * struggles],
  ]);
}
