import { compareNames } from '@cong-truong/domain/people/vietnamese-order';
import { addDays } from '../dates';
import { inventDocumentId } from '../identifiers';
import { inventName } from '../names/full-name';
import type { Gender } from '../names/given-names';
import type { Random, Weighted } from '../random';
import { inventGuardians, type GuardianPlan } from './guardians';
import { inventAddress } from './addresses';

export interface PupilPlan {
  readonly studentId: string;
  /** The school's own number of the pupil. */
  readonly code: string;
  /** Of the sector's data base: ten digits; no real one begins with 00. */
  readonly sectorCode: string;
  readonly fullName: string;
  readonly gender: Gender;
  readonly dateOfBirth: string;
  readonly ethnicity: string;
  readonly placeOfBirth: string;
  readonly address: string;
  readonly schoolCode: string;
  readonly guardians: readonly GuardianPlan[];
}

export interface ClassOfPupils {
  readonly schoolCode: string;
  readonly shortCode: string;
  readonly startYear: number;
  readonly gradeLevel: number;
  readonly size: number;
  /** Of the first pupil, in the pupils' codes. */
  readonly serial: number;
  /** Of the first telephone number; each pupil has two. */
  readonly phoneSerial: number;
}

/** Invents the pupils of one class, in the order of the class list. */
export function inventPupils(random: Random, wish: ClassOfPupils): readonly PupilPlan[] {
  const bornIn = wish.startYear - wish.gradeLevel - 5;
  const taken = new Set<string>();
  const named = Array.from({ length: wish.size }, () => {
    const gender: Gender = random.chance(0.48) ? 'female' : 'male';
    const generation = bornIn < 2008 ? 'born2000s' : 'born2010s';
    const fullName = inventName(random, { gender, generation, taken });
    taken.add(fullName);
    return { gender, fullName };
  }).sort((left, right) => compareNames(left.fullName, right.fullName));

  return named.map(({ gender, fullName }, index) => {
    const serial = wish.serial + index;
    const year = bornIn - (random.chance(0.03) ? 1 : 0);
    return {
      studentId: inventDocumentId(random),
      code: `${wish.shortCode}${String(wish.startYear % 100)}${String(serial).padStart(4, '0')}`,
      sectorCode: `00${String(random.integer(0, 99_999_999)).padStart(8, '0')}`,
      fullName,
      gender,
      dateOfBirth: addDays(`${year}-01-01`, random.integer(0, 364)),
      ethnicity: random.weighted(ETHNICITIES),
      placeOfBirth: random.weighted(BIRTHPLACES),
      address: inventAddress(random, wish.startYear),
      schoolCode: wish.schoolCode,
      guardians: inventGuardians(random, { childName: fullName, bornIn: year, serial: wish.phoneSerial + index * 2 }),
    };
  });
}

const ETHNICITIES: readonly Weighted<string>[] = [
  ['Kinh', 93],
  ['Hoa', 4],
  ['Khmer', 1.2],
  ['Tày', 0.6],
  ['Chăm', 0.6],
  ['Mường', 0.6],
];

const BIRTHPLACES: readonly Weighted<string>[] = [
  ['Thành phố Hồ Chí Minh', 72],
  ['Đồng Nai', 7],
  ['Bình Dương', 4],
  ['Long An', 3],
  ['Tiền Giang', 3],
  ['Bến Tre', 2],
  ['Quảng Ngãi', 2],
  ['Thanh Hóa', 2],
  ['Nghệ An', 2],
  ['Đắk Lắk', 2],
  ['Hà Nội', 1],
];
