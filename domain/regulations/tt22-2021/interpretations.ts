/** Places where TT 22/2021 leaves room, each with our reading as default [I]. */
export interface Tt22Interpretations {
  /** Đ.9 k.3: a comment subject rated Chưa đạt is also "01 môn học" that can lower a rating. */
  readonly commentSubjectIsOneSubject: boolean;
  /** Đ.9 k.3, what "chỉ do kết quả của duy nhất 01 môn học" is tried with: a best result in its place, or the subject left out. */
  readonly soleCauseTriedBy: 'replacing' | 'removing';
  /** Đ.13, Đ.14: conduct and learning both Chưa đạt. The Ministry's published reply is that the pupil stays down [V2]. */
  readonly bothNotAchieved: 'retained' | 'summerTraining';
}

export const TT22_DEFAULTS: Tt22Interpretations = {
  commentSubjectIsOneSubject: true,
  soleCauseTriedBy: 'replacing',
  bothNotAchieved: 'retained',
};
