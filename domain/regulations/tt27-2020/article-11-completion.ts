import type { Rules } from '../cited';
import type { PrimaryYearEnd, YearLevel } from '../primary/primary-regulation';
import { bestLevel, type Level } from '../reasons/requirement';
import { oneOf } from '../reasons/requirements';
import { YEAR_LEVELS, yearLevelLabel } from './article-09-year-level';
import { article } from './circular';

export const RULES = {
  COMPLETION: article(
    'Đ.11',
    'V',
    'Hoàn thành chương trình lớp học khi mức cuối năm là Hoàn thành xuất sắc, Hoàn thành tốt hoặc Hoàn thành.',
  ),
  completesWith: article('Đ.11', 'V', 'Mức cuối năm nào thì hoàn thành chương trình lớp học.'),
} satisfies Rules;

const COMPLETING: readonly YearLevel[] = ['excellent', 'wellCompleted', 'completed'];

export function completesWith(level: YearLevel): boolean {
  return COMPLETING.includes(level);
}

export const COMPLETION: readonly Level<'completed', PrimaryYearEnd>[] = [
  {
    outcome: 'completed',
    requires: [
      oneOf<PrimaryYearEnd, YearLevel>(
        'mức đánh giá kết quả giáo dục cuối năm',
        COMPLETING,
        (yearEnd) => bestLevel(YEAR_LEVELS, yearEnd) ?? 'notCompleted',
        yearLevelLabel,
      ),
    ],
  },
];
