import type { Rules } from '../cited';
import { article } from './circular';

/**
 * Places where TT 58/2011 leaves room, each with our reading as default [I]. A school or authority that reads the article
 * otherwise makes its regulation with other switches; what differs from the default is part of the version.
 */
export interface Tt58Interpretations {
  /** Đ.13 k.6: a comment subject rated CĐ is also "một môn học" that can drag a rating down. */
  readonly commentSubjectIsOneSubject: boolean;
  /** Đ.13 k.6: two subjects stand in the way of Giỏi but only one in the way of Khá: the row of Khá is applied. */
  readonly fairRowAfterTwoCausesOfExcellent: boolean;
  /** Đ.13 k.6: Giỏi dragged down to Kém is not listed; such an average also reaches Khá, so row d (Khá to Kém) is applied. */
  readonly poorFromExcellentBecomesWeak: boolean;
}

export const TT58_DEFAULTS: Tt58Interpretations = {
  commentSubjectIsOneSubject: true,
  fairRowAfterTwoCausesOfExcellent: true,
  poorFromExcellentBecomesWeak: true,
};

/** What each default says; explanations quote it when a rating rests on it. */
export const RULES = {
  commentSubjectIsOneSubject: article('Đ.13 k.6', 'I', 'môn đánh giá bằng nhận xét cũng là “một môn học”'),
  fairRowAfterTwoCausesOfExcellent: article(
    'Đ.13 k.6',
    'I',
    'có từ hai môn cản mức Giỏi nhưng chỉ một môn cản mức Khá thì xét điều chỉnh từ mức Khá',
  ),
  poorFromExcellentBecomesWeak: article(
    'Đ.13 k.6',
    'I',
    'điểm trung bình mức Giỏi bị xuống Kém thì xét như mức Khá bị xuống Kém; nên xem lại',
  ),
} satisfies Rules<keyof Tt58Interpretations>;
