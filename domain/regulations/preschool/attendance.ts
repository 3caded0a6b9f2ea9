import { AppError } from '../../errors/app-error';
import type { Cited, Rules } from '../cited';
import { roundedQuotient } from '../rounding';

export const RULES = {
  attendanceRate: {
    says: 'Tỉ lệ chuyên cần = số ngày trẻ có mặt / (số trẻ × số ngày đi học), lấy hai chữ số thập phân của phần trăm [I].',
    source: 'Chế độ báo cáo giáo dục mầm non; phổ cập trẻ 5 tuổi',
    evidence: 'M',
    from: '2011-01-01',
  },
  isAssiduous: {
    says: 'Trẻ 5 tuổi đạt bé chuyên cần từ 90 %.',
    source: 'Phổ cập giáo dục mầm non cho trẻ 5 tuổi',
    evidence: 'M',
    from: '2011-01-01',
  },
} satisfies Rules;

/** The bar of universal education for five-year-olds, in hundredths of a percent; and the whole. */
export const BAR: Cited<{ readonly assiduous: number; readonly whole: number }> = {
  value: { assiduous: 9000, whole: 10_000 },
  source: 'Phổ cập giáo dục mầm non cho trẻ 5 tuổi',
  evidence: 'M',
  from: '2011-01-01',
};

export interface ChildDays {
  /** Sum over the children of the days each was there. */
  readonly present: number;
  readonly children: number;
  readonly schoolDays: number;
}

/**
 * @returns hundredths of a percent (`9025` is 90,25 %), or `null` when there was nobody or no school day
 * @throws AppError `attendance.impossible` for more days than there were
 */
export function attendanceRate({ present, children, schoolDays }: ChildDays): number | null {
  const possible = children * schoolDays;
  if (present < 0 || present > possible) {
    throw new AppError({
      kind: 'invalid',
      code: 'attendance.impossible',
      message: `Số ngày có mặt (${present}) phải từ 0 đến ${possible} ngày.`,
      details: { field: 'present', possible },
    });
  }
  return possible === 0 ? null : roundedQuotient(present * BAR.value.whole, possible);
}

export function isAssiduous(rate: number): boolean {
  return rate >= BAR.value.assiduous;
}
