import type { AssessmentMode } from '../regulation';

const BY_COMMENT: readonly string[] = ['AMNHAC', 'MITHUAT', 'THEDUC'];

/**
 * TT 58/2011 Đ.6 k.1 [M]: Âm nhạc, Mĩ thuật, Thể dục by comment; Giáo dục công dân by score with comments on attitude;
 * all others by score.
 */
export function modeOf(subject: string): AssessmentMode {
  if (BY_COMMENT.includes(subject)) return 'comment';
  return subject === 'GDCD' ? 'score-and-comment' : 'score';
}
