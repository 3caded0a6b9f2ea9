import type { Rules } from '../cited';
import type { PrimaryAward, YearLevel } from '../primary/primary-regulation';
import type { RatedAwardBasis } from '../primary/primary';
import type { Level } from '../reasons/requirement';
import { oneOf, stated } from '../reasons/requirements';
import { yearLevelLabel } from './article-09-year-level';
import { article } from './circular';

export const RULES = {
  AWARDS: article(
    'Đ.13 k.1 a',
    'V',
    'Cuối năm: Học sinh Xuất sắc khi mức Hoàn thành xuất sắc; Học sinh Tiêu biểu khi mức Hoàn thành tốt, có thành tích xuất sắc về ít nhất một môn hoặc tiến bộ rõ rệt về ít nhất một phẩm chất, năng lực, được tập thể lớp công nhận.',
  ),
  awardLabel: article('Đ.13 k.1 a', 'V', 'Tên các danh hiệu.'),
} satisfies Rules;

export type AwardGrounds = Pick<RatedAwardBasis, 'level' | 'outstanding' | 'classRecognised'>;

const levelIs = (level: YearLevel) =>
  oneOf<AwardGrounds, YearLevel>(
    'mức đánh giá kết quả giáo dục cuối năm',
    [level],
    (grounds) => grounds.level,
    yearLevelLabel,
  );

export const AWARDS: readonly Level<PrimaryAward, AwardGrounds>[] = [
  { outcome: 'excellentPupil', requires: [levelIs('excellent')] },
  {
    outcome: 'exemplaryPupil',
    requires: [
      levelIs('wellCompleted'),
      stated(
        'thành tích xuất sắc hoặc tiến bộ rõ rệt',
        'không có thành tích xuất sắc hoặc tiến bộ rõ rệt',
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

export function awardLabel(award: PrimaryAward): string {
  return award === 'excellentPupil'
    ? 'Học sinh Xuất sắc'
    : 'Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện';
}
