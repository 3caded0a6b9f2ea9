import type { Rules } from '../cited';
import type { AssessmentMode } from '../regulation';
import { article } from './circular';

export const RULES = {
  modeOf: article(
    'Đ.6 k.1',
    'M',
    'Âm nhạc, Mỹ thuật, Thể dục đánh giá bằng nhận xét; Giáo dục công dân bằng điểm kết hợp nhận xét; các môn còn lại bằng điểm.',
  ),
} satisfies Rules;

const BY_COMMENT: readonly string[] = ['AMNHAC', 'MITHUAT', 'THEDUC'];

export function modeOf(subject: string): AssessmentMode {
  if (BY_COMMENT.includes(subject)) return 'comment';
  return subject === 'GDCD' ? 'score-and-comment' : 'score';
}
