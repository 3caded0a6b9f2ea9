import type { Random } from '../random';
import { FAMILY_NAMES } from './family-names';
import { NAME_FASHIONS, SECOND_FAMILY_WORDS, type Gender, type Generation } from './given-names';
import { WELL_KNOWN_NAMES } from './well-known';

export interface NameWish {
  readonly gender: Gender;
  readonly generation: Generation;
  /** Given when the name runs in a family. */
  readonly familyName?: string;
  /** Names that are taken, e.g. in the same class. */
  readonly taken?: ReadonlySet<string>;
}

/** Invents a full name, family name first. */
export function inventName(random: Random, wish: NameWish): string {
  const fashion = NAME_FASHIONS[wish.gender][wish.generation];
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const family = wish.familyName ?? random.weighted(FAMILY_NAMES);
    const second = random.chance(fashion.longShare) ? [random.weighted(SECOND_FAMILY_WORDS)] : [];
    const words = [family, ...second, random.weighted(fashion.middles), random.weighted(fashion.givens)];
    const name = words.join(' ');
    if (new Set(words).size === words.length && !WELL_KNOWN_NAMES.has(name) && !wish.taken?.has(name)) return name;
  }
  throw new Error('no free name was found');
}

export function familyNameOf(fullName: string): string {
  return fullName.slice(0, fullName.indexOf(' '));
}
