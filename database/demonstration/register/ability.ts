import type { Random } from '../random';

/** What a pupil is good at: invented, so that marks of one pupil hang together as they do in a real class. */
export interface Ability {
  /** Over all subjects, about -2,5..2,5. */
  readonly general: number;
  /** The mark expected in a subject, on the scale of ten. */
  expected(subject: string): number;
}

/** Class means by subject, as schools of the city report them: mathematics and languages lower, civics and music higher. */
const MEANS: Readonly<Record<string, number>> = {
  TOAN: 6.6,
  NGUVAN: 6.7,
  NGOAINGU: 6.7,
  VATLI: 6.9,
  HOAHOC: 6.7,
  SINHHOC: 7.2,
  KHTN: 6.9,
  LICHSU: 7.1,
  DIALI: 7.2,
  LICHSUDIALI: 7.1,
  GDCD: 7.9,
  CONGNGHE: 7.8,
  TINHOC: 7.7,
};

export function inventAbility(random: Random): Ability {
  const general = Math.max(-2.4, Math.min(2.2, random.normal(0.15, 1)));
  const offsets = new Map<string, number>();
  return {
    general,
    expected(subject) {
      const known = offsets.get(subject) ?? random.normal(0, 0.55);
      offsets.set(subject, known);
      return (MEANS[subject] ?? 7.5) + 1.15 * general + known;
    },
  };
}
