import { daysBetween } from './dates';
import { FAMILY_PHONES } from './accounts';
import { familyNameOf } from './names/full-name';
import { mailNameOf } from './names/latin';
import type { GuardianPlan } from './people/guardians';
import type { PupilPlan } from './people/pupils';
import type { ClassWithPupils } from './school/build-school-year';
import { LONG_BINH, PHUOC_THIEN } from './school/schools';
import { CURRENT_YEAR, PAST_YEAR } from './school/school-years';

/** A parent who may sign in to the portal, with the children she sees there. */
export interface FamilyPlan {
  readonly phone: string;
  readonly email: string;
  readonly fullName: string;
  readonly studentIds: readonly string[];
}

export interface FamiliesWithPupils {
  readonly families: readonly FamilyPlan[];
  /** The same classes, where children of these families have their guardians. */
  readonly classes: readonly ClassWithPupils[];
}

/** Makes three of the pupils' mothers the demonstration's parents: of two children, of one at the other school, of a former pupil. */
export function chooseFamilies(classes: readonly ClassWithPupils[]): FamiliesWithPupils {
  const pupilsOf = (schoolCode: string, schoolYear: string, name: string): readonly PupilPlan[] => {
    const found = classes.find(
      ({ record }) => record.schoolCode === schoolCode && record.schoolYear === schoolYear && record.name === name,
    );
    if (!found) throw new Error(`there is no class ${name} in ${schoolYear}`);
    return found.pupils;
  };
  const siblings = findSiblings(
    pupilsOf(LONG_BINH.code, CURRENT_YEAR.code, '6A1'),
    pupilsOf(LONG_BINH.code, CURRENT_YEAR.code, '7A2'),
  );
  const plans = [
    familyOf(FAMILY_PHONES.longBinh, siblings),
    familyOf(FAMILY_PHONES.phuocThien, [withMother(pupilsOf(PHUOC_THIEN.code, CURRENT_YEAR.code, '6A1'))]),
    familyOf(FAMILY_PHONES.formerPupil, [withMother(pupilsOf(LONG_BINH.code, PAST_YEAR.code, '9A1'))]),
  ];
  const changed = new Map(plans.flatMap(({ children }) => children.map((child) => [child.studentId, child] as const)));
  return {
    families: plans.map(({ family }) => family),
    classes: classes.map(({ record, pupils }) => ({
      record,
      pupils: pupils.map((pupil) => changed.get(pupil.studentId) ?? pupil),
    })),
  };
}

/** Two pupils who could be brother and sister: one family name, and at least ten months apart. */
function findSiblings(younger: readonly PupilPlan[], older: readonly PupilPlan[]): readonly [PupilPlan, PupilPlan] {
  for (const first of younger) {
    const second = older.find(
      (candidate) =>
        familyNameOf(candidate.fullName) === familyNameOf(first.fullName) &&
        daysBetween(candidate.dateOfBirth, first.dateOfBirth) > 300,
    );
    if (second && motherOf(first)) return [first, second];
  }
  throw new Error('the two classes have no possible siblings');
}

function withMother(pupils: readonly PupilPlan[]): PupilPlan {
  const pupil = pupils.find(motherOf);
  if (!pupil) throw new Error('no pupil of the class has a mother');
  return pupil;
}

function motherOf(pupil: PupilPlan): GuardianPlan | undefined {
  return pupil.guardians.find(({ relationship }) => relationship === 'mother');
}

function familyOf(
  phone: string,
  children: readonly [PupilPlan, ...PupilPlan[]],
): {
  readonly family: FamilyPlan;
  readonly children: readonly PupilPlan[];
} {
  const [eldest] = children;
  const mother = motherOf(eldest);
  if (!mother) throw new Error('a demonstration family needs a mother');
  const email = `${mailNameOf(mother.fullName)}@gia-dinh.example`;
  const reachable: GuardianPlan = { ...mother, phone, email, receivesSms: true, receivesEmail: true };
  const guardians = eldest.guardians.map((guardian) => (guardian === mother ? reachable : guardian));
  return {
    family: { phone, email, fullName: mother.fullName, studentIds: children.map(({ studentId }) => studentId) },
    children: children.map((child) => ({ ...child, guardians, address: eldest.address })),
  };
}
