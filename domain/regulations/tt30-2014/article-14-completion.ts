import type { Cited, Rules } from '../cited';
import type { PrimaryYearEnd } from '../primary/primary-regulation';
import { competencesAre, qualitiesAre, subjectsAre, testsAtLeast } from '../primary/year-end-requirements';
import type { Level } from '../reasons/requirement';
import { qualityLevelLabel, subjectLevelLabel } from './article-06-levels';
import { article, TT30_FROM } from './circular';

export const RULES = {
  COMPLETION: article(
    'Đ.14 k.1',
    'M',
    'Hoàn thành chương trình lớp học: mọi môn Hoàn thành; bài kiểm tra cuối năm từ 5 điểm; năng lực Đạt; phẩm chất Đạt.',
  ),
} satisfies Rules;

export const LEAST_TEST_MARK: Cited<number> = {
  value: 5,
  source: 'TT 30/2014 Đ.14 k.1',
  evidence: 'M',
  from: TT30_FROM,
};

export const COMPLETION: readonly Level<'completed', PrimaryYearEnd>[] = [
  {
    outcome: 'completed',
    requires: [
      subjectsAre(['completed'], subjectLevelLabel),
      testsAtLeast(LEAST_TEST_MARK.value),
      competencesAre(['achieved'], qualityLevelLabel),
      qualitiesAre(['achieved'], qualityLevelLabel),
    ],
  },
];
