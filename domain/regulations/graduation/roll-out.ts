import { AppError } from '../../errors/app-error';
import type { Citation, Cited, Rules } from '../cited';
import type { GraduationRuleId } from './graduation';

export interface GraduationRollOut extends Citation {
  readonly rule: GraduationRuleId;
  /** School years by the year they begin in. */
  readonly firstYear: number;
  readonly lastYear: number | null;
}

export const GRADUATION_ROLL_OUT: readonly GraduationRollOut[] = [
  {
    rule: 'QĐ11/2006',
    firstYear: 2005,
    lastYear: 2023,
    source: 'QĐ 11/2006/QĐ-BGDĐT',
    evidence: 'V',
    from: '2006-04-05',
  },
  {
    rule: 'TT31/2023',
    firstYear: 2024,
    lastYear: 2024,
    source: 'TT 31/2023/TT-BGDĐT',
    evidence: 'V',
    from: '2024-02-15',
  },
  {
    rule: 'HBXN',
    firstYear: 2025,
    lastYear: null,
    source: 'Luật sửa đổi Luật Giáo dục 2025 Đ.34; TT 10/2026/TT-BGDĐT',
    evidence: 'V2',
    from: '2026-01-01',
  },
];

/** @throws AppError `graduation.none` */
export function graduationRuleFor(startYear: number): GraduationRuleId {
  const found = GRADUATION_ROLL_OUT.find(
    ({ firstYear, lastYear }) => firstYear <= startYear && (lastYear === null || startYear <= lastYear),
  );
  if (found) return found.rule;
  throw new AppError({
    kind: 'invalid',
    code: 'graduation.none',
    message: `Chưa có quy định xét tốt nghiệp trung học cơ sở nào cho năm học ${startYear}-${startYear + 1}.`,
    details: { startYear },
  });
}

export const RULES = {
  graduationRuleFor: {
    says: 'QĐ 11/2006 đến hết năm học 2023-2024; TT 31/2023 năm học 2024-2025; từ 2025-2026 xác nhận trong học bạ.',
    source: 'TT 31/2023; Luật sửa đổi Luật Giáo dục 2025',
    evidence: 'V',
    from: '2024-02-15',
  },
  documentOf: {
    says: 'Công nhận trước 01/01/2026: bằng tốt nghiệp THCS; từ ngày đó hiệu trưởng xác nhận hoàn thành chương trình THCS trong học bạ.',
    source: 'Luật sửa đổi Luật Giáo dục 2025 Đ.34',
    evidence: 'V2',
    from: '2026-01-01',
  },
} satisfies Rules;

/** The first day without a diploma. */
export const DIPLOMA_ENDS: Cited<string> = {
  value: '2026-01-01',
  source: 'Luật sửa đổi Luật Giáo dục 2025 Đ.34',
  evidence: 'V2',
  from: '2026-01-01',
};

/** What a pupil is given, by the ISO day of the recognition. */
export function documentOf(recognisedOn: string): string {
  return recognisedOn < DIPLOMA_ENDS.value
    ? 'Bằng tốt nghiệp THCS'
    : 'Xác nhận hoàn thành chương trình THCS trong học bạ';
}
