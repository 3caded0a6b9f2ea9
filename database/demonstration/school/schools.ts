import type { SchoolLevel } from '@cong-truong/domain/regulations/regulation';
import { CITY_OFFICE, DISTRICT_OFFICE, WARD } from './authorities';

export interface ManagementPlan {
  readonly authorityCode: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface SchoolPlan {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly level: SchoolLevel;
  /** Begins the codes of its pupils. */
  readonly shortCode: string;
  readonly colour: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly management: readonly ManagementPlan[];
  /** Classes of each grade from 6 to 9; none where the register has no rules for the level yet. */
  readonly classesPerGrade: number;
}

/** Who managed a school of Long Bình, without a gap. */
function managedSince(foundedOn: string): readonly ManagementPlan[] {
  return [
    { authorityCode: DISTRICT_OFFICE, startsOn: foundedOn, endsOn: '2020-12-31' },
    { authorityCode: CITY_OFFICE, startsOn: '2021-01-01', endsOn: '2025-06-30' },
    { authorityCode: WARD, startsOn: '2025-07-01', endsOn: null },
  ];
}

export const LONG_BINH: SchoolPlan = {
  code: '79763501',
  slug: 'thcs-long-binh',
  name: 'Trường THCS Long Bình',
  level: 'lowerSecondary',
  shortCode: 'LB',
  colour: '#1d5fa8',
  address: '27 đường số 11, khu phố 4, phường Long Bình, Thành phố Hồ Chí Minh',
  phone: '02800000011',
  email: 'lienhe@thcs-long-binh.example',
  latitude: 10.8786,
  longitude: 106.8322,
  management: managedSince('2003-08-15'),
  classesPerGrade: 2,
};

export const PHUOC_THIEN: SchoolPlan = {
  code: '79763502',
  slug: 'thcs-phuoc-thien',
  name: 'Trường THCS Phước Thiện',
  level: 'lowerSecondary',
  shortCode: 'PT',
  colour: '#2f7d4f',
  address: '5 đường số 6, khu phố 2, phường Long Bình, Thành phố Hồ Chí Minh',
  phone: '02800000012',
  email: 'lienhe@thcs-phuoc-thien.example',
  latitude: 10.8531,
  longitude: 106.8374,
  management: managedSince('2010-08-20'),
  classesPerGrade: 1,
};

export const PRIMARY: SchoolPlan = {
  code: '79763401',
  slug: 'th-song-tac',
  name: 'Trường Tiểu học Sông Tắc',
  level: 'primary',
  shortCode: 'ST',
  colour: '#b3541e',
  address: '88 đường số 4, khu phố 1, phường Long Bình, Thành phố Hồ Chí Minh',
  phone: '02800000013',
  email: 'lienhe@th-song-tac.example',
  latitude: 10.8652,
  longitude: 106.8405,
  management: managedSince('1999-09-01'),
  classesPerGrade: 0,
};

export const PRESCHOOL: SchoolPlan = {
  code: '79763301',
  slug: 'mn-ban-mai',
  name: 'Trường Mầm non Ban Mai',
  level: 'preschool',
  shortCode: 'BM',
  colour: '#a83d6b',
  address: '16 đường số 9, khu phố 5, phường Long Bình, Thành phố Hồ Chí Minh',
  phone: '02800000014',
  email: 'lienhe@mn-ban-mai.example',
  latitude: 10.8719,
  longitude: 106.8257,
  management: managedSince('2008-08-25'),
  classesPerGrade: 0,
};

export const SCHOOLS: readonly SchoolPlan[] = [PRESCHOOL, PRIMARY, LONG_BINH, PHUOC_THIEN];
