import type { SubjectSources } from '../explain-subject';
import { versionWith } from '../interpretation-version';
import { lowerSecondary } from '../lower-secondary';
import type { AcademicVerdict, LowerSecondaryRules } from '../lower-secondary-rules';
import type { Regulation, SubjectResult } from '../regulation';
import { sheetFor } from './article-06-07-assessments';
import { CONDUCT_RATINGS, conductLabel, explainYearConduct, yearConduct } from './article-08-conduct';
import { raiseOf } from './article-09-3-raise';
import { academicLabel } from './article-09-academic-labels';
import { baseRating } from './article-09-academic-rating';
import { commentPassed } from './article-09-comment-subjects';
import { mayExempt } from './article-10-exemption';
import { explainPromotion, promote, promotionLabel } from './article-12-promotion';
import { mayResit } from './article-14-resit';
import { explainTitle, titleLabel, yearTitle } from './article-15-awards';
import { TT22_TITLE } from './circular';
import { explainRating } from './explain-rating';
import { TT22_DEFAULTS, type Tt22Interpretations } from './interpretations';

export const SUBJECT_SOURCES: SubjectSources = {
  termAverage: 'TT 22/2021 Đ.9 k.1 b',
  yearAverage: 'TT 22/2021 Đ.9 k.1 b',
  comment: 'TT 22/2021 Đ.9 k.1 a',
  commentRule: 'đạt khi tất cả các lần đánh giá đều Đạt',
  commentYear: 'TT 22/2021 Đ.9 k.1 a',
  oneTerm: 'TT 22/2021, không có khoản riêng cho môn học một học kỳ',
};

/** The articles of TT 22/2021. */
export function tt22Rules(readings: Tt22Interpretations): LowerSecondaryRules {
  return {
    id: 'TT22/2021',
    version: versionWith('1', TT22_DEFAULTS, readings),
    switches: { ...readings },
    title: TT22_TITLE,
    words: { academic: 'Kết quả học tập', conduct: 'Kết quả rèn luyện', subjectAverage: 'ĐTBm' },
    conductRatings: CONDUCT_RATINGS,
    sheetFor,
    mayExempt,
    commentPassed,
    rate: (subjects) => academicVerdict(subjects, readings),
    yearConduct,
    termTitle: () => null,
    yearTitle,
    promote: (basis) => promote(basis, readings),
    mayResit,
    explainRating: (subjects) => explainRating(subjects, readings),
    explainOverall: () => null,
    explainYearConduct,
    explainTitle,
    explainPromotion: (basis) => explainPromotion(basis, readings),
    subjectSources: SUBJECT_SOURCES,
    academicLabel,
    conductLabel,
    titleLabel,
    promotionLabel,
  };
}

function academicVerdict(subjects: readonly SubjectResult[], readings: Tt22Interpretations): AcademicVerdict {
  if (subjects.length === 0 || subjects.some(({ status }) => status === 'incomplete')) {
    return { overallTenths: null, academic: null };
  }
  const base = baseRating(subjects);
  return { overallTenths: null, academic: raiseOf(base, subjects, readings)?.becomes ?? base };
}

/** TT 22/2021 under other readings than ours. */
export function tt22With(readings: Partial<Tt22Interpretations>): Regulation {
  return lowerSecondary(tt22Rules({ ...TT22_DEFAULTS, ...readings }));
}

export const tt22 = tt22With({});
