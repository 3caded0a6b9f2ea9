import type { Rules } from '../cited';
import type { AwardBasis, PrimaryAward } from '../primary/primary-regulation';
import type { Level } from '../reasons/requirement';
import { stated } from '../reasons/requirements';
import { article } from './circular';

export const RULES = {
  AWARDS: article(
    'Đ.16',
    'M',
    'Khen học sinh có thành tích nổi bật hay tiến bộ ở ít nhất một trong ba nội dung, được lớp bình bầu; không có ngưỡng điểm.',
  ),
  awardLabel: article('Đ.16', 'M', 'Giấy khen của hiệu trưởng cuối học kỳ I hoặc cuối năm học.'),
} satisfies Rules;

export const AWARDS: readonly Level<PrimaryAward, AwardBasis>[] = [
  {
    outcome: 'commended',
    requires: [
      stated(
        'thành tích nổi bật hay tiến bộ ở ít nhất một nội dung',
        'không có thành tích nổi bật hay tiến bộ',
        ({ outstanding }) => outstanding,
      ),
      stated('được lớp bình bầu', 'không được lớp bình bầu', ({ classRecognised }) => classRecognised),
    ],
  },
];

export function awardLabel(): string {
  return 'Khen thưởng thành tích nổi bật hoặc tiến bộ';
}
