import { versionWith } from '../interpretation-version';
import { lowerSecondary, type LowerSecondaryRules } from '../lower-secondary';
import type { Regulation } from '../regulation';
import { CONDUCT_RATINGS, conductLabel, yearConduct } from './article-03-conduct';
import { academicLabel } from './article-05-academic-labels';
import { sheetFor } from './article-08-tests';
import { commentPassed } from './article-10-comment-subjects';
import { mayExempt } from './article-12-exemption';
import { CORE_SUBJECTS } from './article-13-academic-rating';
import { promote, promotionLabel } from './article-15-promotion';
import { titleLabel, titleOf } from './article-18-titles';
import { TT58_TITLE } from './circular';
import { TT58_DEFAULTS, type Tt58Interpretations } from './interpretations';
import { academicVerdict } from './rating';

/** The articles of TT 58/2011 in its original wording. */
export function tt58Rules(readings: Tt58Interpretations): LowerSecondaryRules {
  return {
    id: 'TT58/2011',
    version: versionWith('1', TT58_DEFAULTS, readings),
    title: TT58_TITLE,
    words: { academic: 'Học lực', conduct: 'Hạnh kiểm', subjectAverage: 'ĐTBm' },
    conductRatings: CONDUCT_RATINGS,
    sheetFor,
    mayExempt,
    commentPassed,
    rate: (subjects) => academicVerdict(subjects, CORE_SUBJECTS.value, readings),
    yearConduct,
    termTitle: titleOf,
    yearTitle: titleOf,
    promote,
    academicLabel,
    conductLabel,
    titleLabel,
    promotionLabel,
  };
}

/** TT 58/2011 under other readings than ours. */
export function tt58With(readings: Partial<Tt58Interpretations>): Regulation {
  return lowerSecondary(tt58Rules({ ...TT58_DEFAULTS, ...readings }));
}

export const tt58 = tt58With({});
