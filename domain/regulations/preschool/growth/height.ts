import type { Cited, Rules } from '../../cited';
import { who, WHO_FROM } from './who';

export const RULES = {
  heightForTables: who(
    '(chiều dài, chiều cao)',
    'V',
    'Dưới 731 ngày tuổi dùng chiều dài nằm, từ 731 ngày dùng chiều cao đứng; đo cách khác thì cộng hoặc trừ 0,7 cm.',
  ),
} satisfies Rules;

export const LENGTH: Cited<{ readonly beforeDays: number; readonly differenceMillimetres: number }> = {
  value: { beforeDays: 731, differenceMillimetres: 7 },
  source: 'WHO (chiều dài, chiều cao)',
  evidence: 'V',
  from: WHO_FROM,
};

/** What the tables of a child's age expect, from how it was measured; millimetres. */
export function heightForTables(millimetres: number, ageDays: number, measured: 'lying' | 'standing'): number {
  const { beforeDays, differenceMillimetres } = LENGTH.value;
  if (ageDays < beforeDays) return measured === 'standing' ? millimetres + differenceMillimetres : millimetres;
  return measured === 'lying' ? millimetres - differenceMillimetres : millimetres;
}
