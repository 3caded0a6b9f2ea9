import type { SubjectSources } from '../explain-subject';
import { versionWith } from '../interpretation-version';
import { lowerSecondary } from '../lower-secondary';
import type { LowerSecondaryRules } from '../lower-secondary-rules';
import type { Regulation } from '../regulation';
import { CONDUCT_RATINGS, conductLabel, explainYearConduct, yearConduct } from './article-03-conduct';
import { academicLabel } from './article-05-academic-labels';
import { sheetFor } from './article-08-tests';
import { commentPassed } from './article-10-comment-subjects';
import { explainOverall } from './article-11-overall-average';
import { mayExempt } from './article-12-exemption';
import { CORE_SUBJECTS } from './article-13-academic-rating';
import { explainPromotion, promote, promotionLabel } from './article-15-promotion';
import { mayResit } from './article-16-resit';
import { explainTitle, titleLabel, titleOf } from './article-18-titles';
import { TT58_TITLE } from './circular';
import { explainRating } from './explain-rating';
import { TT58_DEFAULTS, type Tt58Interpretations } from './interpretations';
import { academicVerdict } from './rating';

export const SUBJECT_SOURCES: SubjectSources = {
  termAverage: 'TT 58/2011 Đ.10 k.1 a',
  yearAverage: 'TT 58/2011 Đ.10 k.1 b',
  comment: 'TT 58/2011 Đ.10 k.2 a',
  commentRule: 'đạt khi có ít nhất 2/3 số bài Đạt, trong đó có bài kiểm tra học kỳ',
  commentYear: 'TT 58/2011 Đ.10 k.2 b',
  oneTerm: 'TT 58/2011 Đ.10 k.3, Đ.12 k.4',
};

/** The articles of TT 58/2011 in its original wording. */
export function tt58Rules(readings: Tt58Interpretations): LowerSecondaryRules {
  return {
    id: 'TT58/2011',
    version: versionWith('1', TT58_DEFAULTS, readings),
    switches: { ...readings },
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
    mayResit,
    explainRating: (subjects, overall) =>
      overall === null
        ? null
        : explainRating(subjects, overall, { article: 'TT 58/2011 Đ.13', core: CORE_SUBJECTS.value }, readings),
    explainOverall: (subjects, period) => explainOverall(subjects, period === 'year' ? 'ĐTBcn' : 'ĐTBhk'),
    explainYearConduct,
    explainTitle: ({ academic, conduct }) => explainTitle(academic, conduct),
    explainPromotion,
    subjectSources: SUBJECT_SOURCES,
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
