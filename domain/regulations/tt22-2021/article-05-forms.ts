import type { Rules } from '../cited';
import type { AssessmentMode } from '../regulation';
import { article } from './circular';

export const RULES = {
  modeOf: article(
    'Đ.5 k.1',
    'V',
    'Giáo dục thể chất, Nghệ thuật, Âm nhạc, Mĩ thuật, Nội dung giáo dục của địa phương, Hoạt động trải nghiệm, hướng nghiệp đánh giá bằng nhận xét; các môn còn lại bằng nhận xét kết hợp điểm số.',
  ),
} satisfies Rules;

const BY_COMMENT: readonly string[] = ['GDTC', 'NGHETHUAT', 'AMNHAC', 'MITHUAT', 'NDGDDP', 'HDTNHN'];

/** Where a score is given, the comment is words: the rules use the score. */
export function modeOf(subject: string): AssessmentMode {
  return BY_COMMENT.includes(subject) ? 'comment' : 'score';
}
