import type { Cited, Rules } from '../cited';
import type { PrimaryYearEnd } from '../primary/primary-regulation';
import { competencesAre, qualitiesAre, subjectsAre, testsAtLeast } from '../primary/year-end-requirements';
import type { Level } from '../reasons/requirement';
import { qualityLevelLabel, subjectLevelLabel } from './article-01-3-levels';
import { article, TT22_2016_FROM } from './circular';

export const RULES = {
  COMPLETION: article(
    'Đ.1 k.7',
    'V',
    'Hoàn thành chương trình lớp học: mọi môn Hoàn thành tốt hoặc Hoàn thành; từng năng lực, phẩm chất Tốt hoặc Đạt; bài kiểm tra cuối năm từ 5 điểm.',
  ),
} satisfies Rules;

export const LEAST_TEST_MARK: Cited<number> = {
  value: 5,
  source: 'TT 22/2016 Đ.1 k.7',
  evidence: 'V',
  from: TT22_2016_FROM,
};

export const COMPLETION: readonly Level<'completed', PrimaryYearEnd>[] = [
  {
    outcome: 'completed',
    requires: [
      subjectsAre(['wellCompleted', 'completed'], subjectLevelLabel),
      testsAtLeast(LEAST_TEST_MARK.value),
      competencesAre(['good', 'achieved'], qualityLevelLabel),
      qualitiesAre(['good', 'achieved'], qualityLevelLabel),
    ],
  },
];
