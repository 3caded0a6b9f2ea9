import { z } from 'zod';
import { ratingExplanationLines } from '../../rating-explanation-text';
import { reasoningLines } from '../../reasons/reasoning-text';
import type { AcademicRating, SubjectResult } from '../../regulation';
import { subjectName } from '../../subjects/catalogue';
import { explainYearConduct, yearConduct } from '../../tt22-2021/article-08-conduct';
import { baseRating } from '../../tt22-2021/article-09-academic-rating';
import { explainPromotion, promote } from '../../tt22-2021/article-12-promotion';
import { explainTitle, titleLabel, yearTitle } from '../../tt22-2021/article-15-awards';
import { tt22Rules } from '../../tt22-2021/tt22-2021';
import { TT22_LEVELS, tt22Academic, tt22Conduct } from '../input/ratings';
import { scoreOrNull } from '../input/scores';
import { periodSubjects, resitResults, subjectResults } from '../input/subjects';
import { absences } from '../input/whole';
import { wordFor } from '../input/words';
import { operation, type Operation } from '../operation';
import { nothingToRate, PROMOTION_WORDS, resitYear, yearOf } from '../period';
import { noReadings, tt22Readings } from '../readings';

const nameOf = (code: string) => subjectName('2018', code);
const levelWord = (rating: AcademicRating) => wordFor(TT22_LEVELS, rating);
const regulation = z.enum(['TT22', 'TT22/2021', 'TT22_2021']).optional();

export const TT22_RATINGS: readonly Operation[] = [
  operation({
    name: 'tt22.classify',
    input: z.strictObject({ regulation, ...periodSubjects('2018') }),
    readings: tt22Readings,
    answer: (given, readings) => {
      const subjects = subjectResults(given);
      const rules = tt22Rules(readings);
      const { academic } = rules.rate(subjects);
      if (academic === null) throw nothingToRate();
      return {
        output: { base: levelWord(baseRating(subjects)), hocTap: levelWord(academic) },
        explain: () => ratingLines(rules, subjects),
      };
    },
  }),
  operation({
    name: 'tt22.conductYear',
    input: z.strictObject({ hk1: tt22Conduct, hk2: tt22Conduct }),
    readings: noReadings,
    answer: ({ hk1, hk2 }) => {
      const record = { terms: [termWith(hk1), termWith(hk2)] } as const;
      const reasoning = explainYearConduct(record);
      return {
        output: wordFor(TT22_LEVELS, yearConduct(record)),
        explain: () => (reasoning ? reasoningLines(reasoning) : []),
      };
    },
  }),
  operation({
    name: 'tt22.promotion',
    input: z.strictObject({ renLuyen: tt22Conduct, hocTap: tt22Academic, absences }),
    readings: tt22Readings,
    answer: ({ renLuyen, hocTap, absences: missed }, readings) => {
      const basis = { academic: hocTap, conduct: renLuyen, absences: missed };
      return {
        output: PROMOTION_WORDS[promote(basis, readings)],
        explain: () => reasoningLines(explainPromotion(basis, readings)),
      };
    },
  }),
  operation({
    name: 'tt22.retest',
    input: z.strictObject({
      regulation,
      ...periodSubjects('2018'),
      renLuyen: tt22Conduct.default('good'),
      retest: resitResults('2018'),
    }),
    readings: tt22Readings,
    answer: ({ renLuyen, retest, ...given }, readings) => {
      const rules = tt22Rules(readings);
      const before = yearOf(rules, subjectResults(given), renLuyen);
      const after = resitYear(rules, before, retest);
      const { academic, promotion, subjects } = after;
      if (academic === null || promotion === null) throw nothingToRate();
      return {
        output: { hocTap: levelWord(academic), result: PROMOTION_WORDS[promotion] },
        explain: () => [
          `Trước đánh giá lại: kết quả học tập ${rules.academicLabel(before.academic ?? 'notAchieved')}.`,
          `Kết quả đánh giá lại thay kết quả cả năm của môn (TT 22/2021 Đ.14): ${[...retest.keys()].map(nameOf).join(', ')}.`,
          ...ratingLines(rules, subjects),
          `Sau đánh giá lại: ${PROMOTION_WORDS[promotion]} (cần kết quả học tập từ Đạt).`,
        ],
      };
    },
  }),
  operation({
    name: 'tt22.award',
    input: z.strictObject({ renLuyen: tt22Conduct, hocTap: tt22Academic, dtbmcn: z.array(scoreOrNull).max(40) }),
    readings: noReadings,
    answer: ({ renLuyen, hocTap, dtbmcn }) => {
      const subjects = subjectResults({
        scored: new Map(dtbmcn.map((tenths, index) => [String(index), tenths])),
        comment: new Map(),
      });
      const title = yearTitle(hocTap, renLuyen, subjects);
      const reasoning = explainTitle({ period: 'year', academic: hocTap, conduct: renLuyen, subjects });
      return {
        output: title && titleLabel(title),
        explain: () => (reasoning ? reasoningLines(reasoning) : []),
      };
    },
  }),
];

function termWith(conduct: z.output<typeof tt22Conduct>) {
  return { marks: {}, exemptOfferings: [], conduct };
}

function ratingLines(rules: ReturnType<typeof tt22Rules>, subjects: readonly SubjectResult[]): readonly string[] {
  const rating = rules.explainRating(subjects, null);
  return rating ? ratingExplanationLines(rating, nameOf) : [];
}
