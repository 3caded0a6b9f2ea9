import type { Rules } from '../cited';
import type { PromotionBasis } from '../lower-secondary-rules';
import { reasoningOf, type Reasoning } from '../reasons/reasoning';
import { bestLevel, type Level } from '../reasons/requirement';
import { COMPLETED } from '../tt31-2023/article-04-recognition';

export const RULES = {
  CONFIRMATION: {
    says: 'Hiệu trưởng xác nhận “hoàn thành chương trình trung học cơ sở” trong học bạ khi học sinh lớp 9 đủ điều kiện của TT 22/2021 Đ.12; không còn bằng tốt nghiệp.',
    source: 'Luật sửa đổi Luật Giáo dục 2025 Đ.34; TT 10/2026/TT-BGDĐT',
    evidence: 'V2',
    from: '2026-01-01',
  },
  isConfirmed: {
    says: 'Điều kiện xác nhận là điều kiện lên lớp của lớp 9.',
    source: 'TT 22/2021 Đ.12',
    evidence: 'V',
    from: '2026-01-01',
  },
} satisfies Rules;

export const CONFIRMATION: readonly Level<'confirmed', PromotionBasis>[] = [
  { outcome: 'confirmed', requires: COMPLETED },
];

export function isConfirmed(basis: PromotionBasis): boolean {
  return bestLevel(CONFIRMATION, basis) !== null;
}

export function explainConfirmation(basis: PromotionBasis): Reasoning {
  return reasoningOf({
    question: 'Xác nhận hoàn thành chương trình',
    citation: RULES.CONFIRMATION,
    levels: CONFIRMATION,
    input: basis,
    label: (outcome) => (outcome === null ? 'chưa được xác nhận' : 'Hoàn thành chương trình trung học cơ sở'),
  });
}
