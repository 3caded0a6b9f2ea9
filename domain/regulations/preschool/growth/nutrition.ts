import type { Cited, Rules } from '../../cited';
import { who, WHO_FROM, type Indicator } from './who';

export const RULES = {
  nutritionClass: who(
    '(điểm cắt)',
    'M',
    'Nhỏ hơn hoặc lớn hơn hẳn điểm cắt, so với z đã làm tròn 2 chữ số; trẻ từ 60 tháng dùng điểm cắt BMI/tuổi của 5-19 tuổi: trên +1 thừa cân, trên +2 béo phì.',
  ),
  isImplausible: who(
    '(cờ báo sai số liệu)',
    'V',
    'HAZ ngoài ±6, WAZ dưới −6 hoặc trên 5, WHZ, BAZ ngoài ±5 có thể do đo sai.',
  ),
} satisfies Rules;

/** Names of what lies beyond a cut-off, outermost first; cut-offs in hundredths of a standard deviation. */
interface CutOffs {
  readonly below: readonly { readonly z: number; readonly name: string }[];
  readonly above: readonly { readonly z: number; readonly name: string }[];
}

/** BMI for age has other bounds from five years on. */
export type CutOffTable = Indicator | 'BAZ5to19';

export const CUT_OFFS: Cited<Readonly<Record<CutOffTable, CutOffs>>> = {
  value: {
    WAZ: {
      below: [
        { z: -300, name: 'nhẹ cân nặng' },
        { z: -200, name: 'nhẹ cân' },
      ],
      above: [{ z: 200, name: 'cân nặng cao hơn so với tuổi' }],
    },
    HAZ: {
      below: [
        { z: -300, name: 'thấp còi nặng' },
        { z: -200, name: 'thấp còi' },
      ],
      above: [],
    },
    WHZ: {
      below: [
        { z: -300, name: 'gầy còm nặng' },
        { z: -200, name: 'gầy còm' },
      ],
      above: [
        { z: 300, name: 'béo phì' },
        { z: 200, name: 'thừa cân' },
      ],
    },
    BAZ: {
      below: [
        { z: -300, name: 'gầy còm nặng' },
        { z: -200, name: 'gầy còm' },
      ],
      above: [
        { z: 300, name: 'béo phì' },
        { z: 200, name: 'thừa cân' },
      ],
    },
    BAZ5to19: {
      below: [
        { z: -300, name: 'gầy còm nặng' },
        { z: -200, name: 'gầy còm' },
      ],
      above: [
        { z: 200, name: 'béo phì' },
        { z: 100, name: 'thừa cân' },
      ],
    },
  },
  source: 'WHO (điểm cắt)',
  evidence: 'M',
  from: WHO_FROM,
};

export const NORMAL = 'bình thường';

/** @param z in hundredths, as `zScore` gives it */
export function nutritionClass(indicator: Indicator, z: number, under5: boolean): string {
  const { below, above } = CUT_OFFS.value[indicator === 'BAZ' && !under5 ? 'BAZ5to19' : indicator];
  const beyond = below.find((bound) => z < bound.z) ?? above.find((bound) => z > bound.z);
  return beyond?.name ?? NORMAL;
}

/** Beyond these a measurement is probably wrong; hundredths. */
export const PLAUSIBLE: Cited<Readonly<Record<Indicator, { readonly lowest: number; readonly highest: number }>>> = {
  value: {
    HAZ: { lowest: -600, highest: 600 },
    WAZ: { lowest: -600, highest: 500 },
    WHZ: { lowest: -500, highest: 500 },
    BAZ: { lowest: -500, highest: 500 },
  },
  source: 'WHO (cờ báo sai số liệu)',
  evidence: 'V',
  from: WHO_FROM,
};

export function isImplausible(indicator: Indicator, z: number): boolean {
  const { lowest, highest } = PLAUSIBLE.value[indicator];
  return z < lowest || z > highest;
}
