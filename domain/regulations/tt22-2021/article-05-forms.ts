import type { AssessmentMode } from '../regulation';

const BY_COMMENT: readonly string[] = ['GDTC', 'NGHETHUAT', 'AMNHAC', 'MITHUAT', 'NDGDDP', 'HDTNHN'];

/**
 * TT 22/2021 Đ.5 k.1 [V]: Giáo dục thể chất, Nghệ thuật, Âm nhạc, Mĩ thuật, Nội dung giáo dục của địa phương, Hoạt động trải nghiệm,
 * hướng nghiệp by comment. All others by comment together with a score: the comment is words, the score is what the rules use.
 */
export function modeOf(subject: string): AssessmentMode {
  return BY_COMMENT.includes(subject) ? 'comment' : 'score';
}
