import type { Rules } from '../cited';
import { article } from './circular';

/** Places where TT 22/2021 leaves room, each with our reading as default [I]. */
export interface Tt22Interpretations {
  /** Đ.9 k.3: a comment subject rated Chưa đạt is also "01 môn học" that can lower a rating. */
  readonly commentSubjectIsOneSubject: boolean;
  /** Đ.9 k.3, what "chỉ do kết quả của duy nhất 01 môn học" is tried with: a best result in its place, or the subject left out. */
  readonly soleCauseTriedBy: 'replacing' | 'removing';
  /** Đ.13, Đ.14: conduct and learning both Chưa đạt. */
  readonly bothNotAchieved: 'retained' | 'summerTraining';
}

export const TT22_DEFAULTS: Tt22Interpretations = {
  commentSubjectIsOneSubject: true,
  soleCauseTriedBy: 'replacing',
  bothNotAchieved: 'retained',
};

/** What each default says; explanations quote it when a result rests on it. */
export const RULES = {
  commentSubjectIsOneSubject: article('Đ.9 k.3', 'I', 'môn đánh giá bằng nhận xét cũng là “01 môn học”'),
  soleCauseTriedBy: article('Đ.9 k.3', 'I', 'xét như môn đó đạt kết quả tốt nhất, không phải bỏ môn đó ra'),
  bothNotAchieved: article(
    'Đ.13, Đ.14',
    'V2',
    'rèn luyện và học tập đều Chưa đạt thì không được lên lớp, theo trả lời đã công bố của Bộ GDĐT',
  ),
} satisfies Rules<keyof Tt22Interpretations>;
