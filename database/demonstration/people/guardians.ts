import { familyNameOf, inventName } from '../names/full-name';
import { mailNameOf } from '../names/latin';
import { mobilePhone } from '../phones';
import type { Random } from '../random';

export interface GuardianPlan {
  readonly fullName: string;
  readonly relationship: 'father' | 'mother' | 'guardian';
  readonly phone: string | null;
  readonly email: string | null;
  readonly receivesSms: boolean;
  readonly receivesEmail: boolean;
}

export interface GuardianWish {
  readonly childName: string;
  readonly bornIn: number;
  /** Of the first telephone number; the second guardian has the next. */
  readonly serial: number;
}

/** One or two guardians; the father shares the child's family name. A few have no telephone number or no wish to be written to. */
export function inventGuardians(random: Random, wish: GuardianWish): readonly GuardianPlan[] {
  const relationships = random.weighted<readonly GuardianPlan['relationship'][]>([
    [['mother', 'father'], 62],
    [['mother'], 24],
    [['father'], 10],
    [['guardian'], 4],
  ]);
  return relationships.map((relationship, index) => {
    const gender = relationship === 'father' ? 'male' : 'female';
    const generation = relationship === 'guardian' || wish.bornIn < 2008 ? 'elder' : 'parent';
    const familyName = relationship === 'father' ? { familyName: familyNameOf(wish.childName) } : {};
    const fullName = inventName(random, { gender, generation, ...familyName });
    const serial = wish.serial + index;
    const hasEmail = random.chance(0.55);
    return {
      fullName,
      relationship,
      phone: random.chance(0.98) ? mobilePhone(serial) : null,
      email: hasEmail ? `${mailNameOf(fullName)}.${serial}@gia-dinh.example` : null,
      receivesSms: random.chance(0.94),
      receivesEmail: hasEmail && random.chance(0.92),
    };
  });
}
