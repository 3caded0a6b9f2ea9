import { z } from 'zod';
import { AppError } from '../../../errors/app-error';
import {
  ageInMonths,
  kindergartenGroup,
  nurseryGroup,
  RULES as AGE_RULES,
  type AgeGroup,
} from '../../preschool/age-groups';
import { attendanceRate, RULES as ATTENDANCE_RULES } from '../../preschool/attendance';
import { CUT_OFFS, isImplausible, nutritionClass } from '../../preschool/growth/nutrition';
import type { Indicator } from '../../preschool/growth/who';
import { explainZScore, zScore } from '../../preschool/growth/z-score';
import { isoDate } from '../input/dates';
import { positiveReal, real } from '../input/measurements';
import { startYear, whole } from '../input/whole';
import { word } from '../input/words';
import { hundredthsOut, operation, type Operation } from '../operation';
import { noReadings } from '../readings';
import { saidBy } from '../said';

const indicator = word<Indicator>('chỉ số', { WAZ: 'WAZ', HAZ: 'HAZ', WHZ: 'WHZ', BAZ: 'BAZ' });

const GROUP_NAMES: Readonly<Record<AgeGroup, string>> = {
  nursery3to12: 'Nhóm trẻ 3-12 tháng',
  nursery13to24: 'Nhóm trẻ 13-24 tháng',
  nursery25to36: 'Nhóm trẻ 25-36 tháng',
  kindergarten3: 'Mẫu giáo bé (3-4 tuổi)',
  kindergarten4: 'Mẫu giáo nhỡ (4-5 tuổi)',
  kindergarten5: 'Mẫu giáo lớn (5-6 tuổi)',
};

function zText(hundredths: number): string {
  return (hundredths / 100).toFixed(2).replace('.', ',');
}

function classLines(of: Indicator, z: number, under5: boolean): readonly string[] {
  const ages = of === 'BAZ' ? (under5 ? ', trẻ dưới 5 tuổi' : ', trẻ từ 5 tuổi') : '';
  const lines = [`${of} = ${zText(z)}: ${nutritionClass(of, z, under5)} (${CUT_OFFS.source}${ages}).`];
  return isImplausible(of, z) ? [...lines, 'Số liệu khác thường, nên cân đo lại.'] : lines;
}

export const PRESCHOOL: readonly Operation[] = [
  operation({
    name: 'who.zscore',
    input: z.strictObject({
      indicator,
      under5: z.boolean(),
      adjust3sd: z.boolean().default(true),
      L: real,
      M: positiveReal,
      S: positiveReal,
      y: positiveReal,
    }),
    readings: noReadings,
    answer: ({ indicator: of, under5, adjust3sd, L, M, S, y }) => {
      const score = zScore(of, { l: L, m: M, s: S }, y, adjust3sd);
      if (!Number.isFinite(score)) throw notComputable();
      return {
        output: { z: hundredthsOut(score), class: nutritionClass(of, score, under5) },
        explain: () => [explainZScore(of, { l: L, m: M, s: S }, y, adjust3sd), ...classLines(of, score, under5)],
      };
    },
  }),
  operation({
    name: 'who.class',
    input: z.strictObject({ indicator, under5: z.boolean(), z: real }),
    readings: noReadings,
    answer: ({ indicator: of, under5, z: score }) => {
      const hundredths = Math.round(score * 100);
      return {
        output: nutritionClass(of, hundredths, under5),
        explain: () => classLines(of, hundredths, under5),
      };
    },
  }),
  operation({
    name: 'mn.ageGroup',
    input: z.strictObject({ birthDate: isoDate, startYear, on: isoDate }),
    readings: noReadings,
    answer: ({ birthDate, startYear: year, on }) => {
      const kindergarten = kindergartenGroup(year, Number(birthDate.slice(0, 4)));
      const months = ageInMonths(birthDate, on);
      const group = kindergarten ?? nurseryGroup(months);
      const rule = kindergarten === null ? AGE_RULES.nurseryGroup : AGE_RULES.kindergartenGroup;
      return {
        output: group && GROUP_NAMES[group],
        explain: () => [
          `${group ? GROUP_NAMES[group] : 'Không thuộc độ tuổi mầm non'}: ${months} tháng tuổi. ${saidBy(rule)}`,
        ],
      };
    },
  }),
  operation({
    name: 'mn.attendance',
    input: z.strictObject({
      present: whole('số ngày có mặt', 0, 100_000_000),
      children: whole('số trẻ', 0, 1_000_000),
      schoolDays: whole('số ngày đi học', 0, 366),
    }),
    readings: noReadings,
    answer: (days) => {
      const rate = attendanceRate(days);
      return {
        output: rate === null ? null : hundredthsOut(rate),
        explain: () => [
          `Tỉ lệ chuyên cần = ${days.present} / (${days.children} × ${days.schoolDays}) = ${rate === null ? 'không tính được' : `${zText(rate)} %`}`,
          saidBy(ATTENDANCE_RULES.attendanceRate),
        ],
      };
    },
  }),
];

function notComputable(): AppError {
  return new AppError({
    kind: 'invalid',
    code: 'input.outOfRange',
    message: 'L, M, S: không tính được z với các hệ số này; hãy kiểm tra lại dòng của bảng WHO',
    details: { field: 'L' },
  });
}
