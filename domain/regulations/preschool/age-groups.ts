import type { Cited, Rules } from '../cited';

export const RULES = {
  nurseryGroup: {
    says: 'Nhóm trẻ theo tháng tuổi: 3-12, 13-24, 25-36 tháng.',
    source: 'Điều lệ trường mầm non; chế độ báo cáo thống kê (GSO)',
    evidence: 'V',
    from: '2008-04-07',
  },
  kindergartenGroup: {
    says: 'Lớp mẫu giáo theo năm sinh: tuổi = năm đầu năm học trừ năm sinh; 3 tuổi lớp bé, 4 tuổi lớp nhỡ, 5 tuổi lớp lớn.',
    source: 'Điều lệ trường mầm non',
    evidence: 'M',
    from: '2008-04-07',
  },
  ageInMonths: {
    says: 'Tháng tuổi là số tháng đã tròn tính đến ngày xét.',
    source: 'Điều lệ trường mầm non',
    evidence: 'I',
    from: '2008-04-07',
  },
} satisfies Rules;

export type AgeGroup =
  'nursery3to12' | 'nursery13to24' | 'nursery25to36' | 'kindergarten3' | 'kindergarten4' | 'kindergarten5';

export interface NurseryGroup {
  readonly group: AgeGroup;
  readonly fromMonths: number;
  readonly toMonths: number;
}

export const NURSERY: Cited<readonly NurseryGroup[]> = {
  value: [
    { group: 'nursery3to12', fromMonths: 3, toMonths: 12 },
    { group: 'nursery13to24', fromMonths: 13, toMonths: 24 },
    { group: 'nursery25to36', fromMonths: 25, toMonths: 36 },
  ],
  source: 'Điều lệ trường mầm non; chế độ báo cáo thống kê (GSO)',
  evidence: 'V',
  from: '2008-04-07',
};

/** By age in years of the school year. */
export const KINDERGARTEN: Cited<Readonly<Record<number, AgeGroup>>> = {
  value: { 3: 'kindergarten3', 4: 'kindergarten4', 5: 'kindergarten5' },
  source: 'Điều lệ trường mầm non',
  evidence: 'V',
  from: '2008-04-07',
};

/** Children in one group at the most. */
export const MOST_CHILDREN: Cited<Readonly<Record<AgeGroup, number>>> = {
  value: {
    nursery3to12: 15,
    nursery13to24: 20,
    nursery25to36: 25,
    kindergarten3: 25,
    kindergarten4: 30,
    kindergarten5: 35,
  },
  source: 'Điều lệ trường mầm non',
  evidence: 'M',
  from: '2008-04-07',
};

export const MONTHS_OF_A_YEAR: Cited<number> = { value: 12, source: 'lịch', evidence: 'V', from: '2008-04-07' };

/** `null`: too young or too old for the nursery. */
export function nurseryGroup(months: number): AgeGroup | null {
  return NURSERY.value.find(({ fromMonths, toMonths }) => months >= fromMonths && months <= toMonths)?.group ?? null;
}

/** `null`: not an age of the kindergarten. */
export function kindergartenGroup(startYear: number, birthYear: number): AgeGroup | null {
  return KINDERGARTEN.value[startYear - birthYear] ?? null;
}

/** Completed months between two ISO days. */
export function ageInMonths(birthDate: string, on: string): number {
  const [birthYear = 0, birthMonth = 0, birthDay = 0] = birthDate.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const months = (year - birthYear) * MONTHS_OF_A_YEAR.value + month - birthMonth;
  return day < birthDay ? months - 1 : months;
}
