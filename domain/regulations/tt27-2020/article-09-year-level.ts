import type { Cited, Rules } from '../cited';
import type { PrimaryYearEnd, YearLevel } from '../primary/primary-regulation';
import { competencesAre, qualitiesAre, subjectsAre, testsAtLeast } from '../primary/year-end-requirements';
import type { Level } from '../reasons/requirement';
import { qualityLevelLabel, subjectLevelLabel } from './article-06-levels';
import { article, TT27_FROM } from './circular';

export const RULES = {
  YEAR_LEVELS: article(
    'Đ.9 k.2 a',
    'V',
    'Hoàn thành xuất sắc: mọi môn, phẩm chất, năng lực mức T, bài cuối năm từ 9. Hoàn thành tốt: như trên, bài từ 7. Hoàn thành: môn T hoặc H, phẩm chất, năng lực T hoặc Đ, bài từ 5. Còn lại Chưa hoàn thành. Không có điều chỉnh; chỉ xét kết quả cuối năm.',
  ),
  yearLevelLabel: article('Đ.9 k.2 a', 'V', 'Tên bốn mức.'),
} satisfies Rules;

/** The least mark of every year-end test. */
export const TEST_MARKS: Cited<Readonly<Record<Exclude<YearLevel, 'notCompleted'>, number>>> = {
  value: { excellent: 9, wellCompleted: 7, completed: 5 },
  source: 'TT 27/2020 Đ.9 k.2 a',
  evidence: 'V',
  from: TT27_FROM,
};

const allGood = [
  subjectsAre(['wellCompleted'], subjectLevelLabel),
  competencesAre(['good'], qualityLevelLabel),
  qualitiesAre(['good'], qualityLevelLabel),
];
const allReached = [
  subjectsAre(['wellCompleted', 'completed'], subjectLevelLabel),
  competencesAre(['good', 'achieved'], qualityLevelLabel),
  qualitiesAre(['good', 'achieved'], qualityLevelLabel),
];

/** What reaches none of these is Chưa hoàn thành. */
export const YEAR_LEVELS: readonly Level<YearLevel, PrimaryYearEnd>[] = [
  { outcome: 'excellent', requires: [...allGood, testsAtLeast(TEST_MARKS.value.excellent)] },
  { outcome: 'wellCompleted', requires: [...allGood, testsAtLeast(TEST_MARKS.value.wellCompleted)] },
  { outcome: 'completed', requires: [...allReached, testsAtLeast(TEST_MARKS.value.completed)] },
];

const LABELS: Readonly<Record<YearLevel, string>> = {
  excellent: 'Hoàn thành xuất sắc',
  wellCompleted: 'Hoàn thành tốt',
  completed: 'Hoàn thành',
  notCompleted: 'Chưa hoàn thành',
};

export function yearLevelLabel(level: YearLevel): string {
  return LABELS[level];
}
