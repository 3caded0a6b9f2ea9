import { lowerSecondary } from '../lower-secondary';
import type { LowerSecondaryRules } from '../lower-secondary-rules';
import type { Regulation } from '../regulation';
import { explainRating } from '../tt58-2011/explain-rating';
import { TT58_DEFAULTS, type Tt58Interpretations } from '../tt58-2011/interpretations';
import { academicVerdict } from '../tt58-2011/rating';
import { SUBJECT_SOURCES as TT58_SOURCES, tt58Rules } from '../tt58-2011/tt58-2011';
import type { SubjectSources } from '../explain-subject';
import { sheetFor } from './article-08-assessments';
import { CORE_SUBJECTS } from './article-13-core-subjects';
import { TT26_TITLE } from './circular';

export const SUBJECT_SOURCES: SubjectSources = {
  ...TT58_SOURCES,
  termAverage: 'TT 58/2011 Đ.10 k.1 a (TT 26/2020)',
  commentRule: 'đạt khi có ít nhất 2/3 số lần đánh giá Đạt, trong đó có lần đánh giá cuối kỳ',
};

/** TT 58/2011 with the articles that TT 26/2020 replaced. */
export function tt26Rules(readings: Tt58Interpretations): LowerSecondaryRules {
  return {
    ...tt58Rules(readings),
    id: 'TT58/2011+TT26/2020',
    title: TT26_TITLE,
    sheetFor,
    subjectSources: SUBJECT_SOURCES,
    rate: (subjects) => academicVerdict(subjects, CORE_SUBJECTS.value, readings),
    explainRating: (subjects, overall) =>
      overall === null
        ? null
        : explainRating(subjects, overall, { article: CORE_SUBJECTS.source, core: CORE_SUBJECTS.value }, readings),
  };
}

export function tt26With(readings: Partial<Tt58Interpretations>): Regulation {
  return lowerSecondary(tt26Rules({ ...TT58_DEFAULTS, ...readings }));
}

export const tt26 = tt26With({});
