import { lowerSecondary } from '../lower-secondary';
import type { LowerSecondaryRules } from '../lower-secondary-rules';
import type { Regulation } from '../regulation';
import { explainRating } from '../tt58-2011/explain-rating';
import { TT58_DEFAULTS, type Tt58Interpretations } from '../tt58-2011/interpretations';
import { academicVerdict } from '../tt58-2011/rating';
import { tt58Rules } from '../tt58-2011/tt58-2011';
import { sheetFor } from './article-08-assessments';
import { CORE_SUBJECTS } from './article-13-core-subjects';
import { TT26_TITLE } from './circular';

/** TT 58/2011 with the articles that TT 26/2020 replaced. */
export function tt26Rules(readings: Tt58Interpretations): LowerSecondaryRules {
  return {
    ...tt58Rules(readings),
    id: 'TT58/2011+TT26/2020',
    title: TT26_TITLE,
    sheetFor,
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
