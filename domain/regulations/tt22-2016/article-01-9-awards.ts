import type { Cited, Rules } from '../cited';
import type { AwardBasis, PrimaryAward } from '../primary/primary-regulation';
import { competencesAre, qualitiesAre, subjectsAre, testsAtLeast } from '../primary/year-end-requirements';
import type { Level, Requirement } from '../reasons/requirement';
import { stated } from '../reasons/requirements';
import type { PrimaryYearEnd } from '../primary/primary-regulation';
import { qualityLevelLabel, subjectLevelLabel } from './article-01-3-levels';
import { article, TT22_2016_FROM } from './circular';

export const RULES = {
  AWARDS: article(
    'Đ.1 k.9',
    'V',
    'Cuối năm: khen Hoàn thành xuất sắc các nội dung học tập và rèn luyện khi mọi môn Hoàn thành tốt, mọi năng lực, phẩm chất Tốt, bài kiểm tra cuối năm từ 9 điểm; khen thành tích vượt trội hay tiến bộ vượt bậc được giáo viên giới thiệu và tập thể lớp công nhận.',
  ),
  awardLabel: article('Đ.1 k.9', 'V', 'Tên các hình thức khen.'),
} satisfies Rules;

export const EXCELLENT_TEST_MARK: Cited<number> = {
  value: 9,
  source: 'TT 22/2016 Đ.1 k.9',
  evidence: 'V',
  from: TT22_2016_FROM,
};

export const AWARDS: readonly Level<PrimaryAward, AwardBasis>[] = [
  {
    outcome: 'excellentInAll',
    requires: [
      ofYearEnd(subjectsAre(['wellCompleted'], subjectLevelLabel)),
      ofYearEnd(competencesAre(['good'], qualityLevelLabel)),
      ofYearEnd(qualitiesAre(['good'], qualityLevelLabel)),
      ofYearEnd(testsAtLeast(EXCELLENT_TEST_MARK.value)),
    ],
  },
  {
    outcome: 'outstanding',
    requires: [
      stated(
        'thành tích vượt trội hay tiến bộ vượt bậc',
        'không có thành tích vượt trội hay tiến bộ vượt bậc',
        ({ outstanding }) => outstanding,
      ),
      stated(
        'được tập thể lớp công nhận',
        'không được tập thể lớp công nhận',
        ({ classRecognised }) => classRecognised,
      ),
    ],
  },
];

function ofYearEnd({ met, explain }: Requirement<PrimaryYearEnd>): Requirement<AwardBasis> {
  return { met: ({ yearEnd }) => met(yearEnd), explain: ({ yearEnd }) => explain(yearEnd) };
}

export function awardLabel(award: PrimaryAward): string {
  return award === 'excellentInAll'
    ? 'Hoàn thành xuất sắc các nội dung học tập và rèn luyện'
    : 'Vượt trội/tiến bộ vượt bậc';
}
