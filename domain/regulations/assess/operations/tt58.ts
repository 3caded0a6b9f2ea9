import { z } from 'zod';
import { formatScore } from '../../../scores/format-score';
import { ratingExplanationLines } from '../../rating-explanation-text';
import { reasoningLines } from '../../reasons/reasoning-text';
import type { AcademicRating, SubjectResult } from '../../regulation';
import { subjectName } from '../../subjects/catalogue';
import { CORE_SUBJECTS as TT26_CORE } from '../../tt26-2020/article-13-core-subjects';
import { tt26Rules } from '../../tt26-2020/tt26-2020';
import { explainOverall, overallAverage } from '../../tt58-2011/article-11-overall-average';
import { CORE_SUBJECTS } from '../../tt58-2011/article-13-academic-rating';
import { explainPromotion, promote } from '../../tt58-2011/article-15-promotion';
import { explainTitle, titleLabel, titleOf } from '../../tt58-2011/article-18-titles';
import type { Tt58Interpretations } from '../../tt58-2011/interpretations';
import { rateAcademic } from '../../tt58-2011/rating';
import { tt58Rules } from '../../tt58-2011/tt58-2011';
import { TT58_ACADEMIC, tt58Academic, tt58Conduct } from '../input/ratings';
import { periodSubjects, resitResults, subjectResults } from '../input/subjects';
import { absences } from '../input/whole';
import { wordFor } from '../input/words';
import { operation, tenthsOut, type Operation } from '../operation';
import { nothingToRate, PROMOTION_WORDS, resitYear, yearOf } from '../period';
import { averageLines } from '../subject-answers';
import { noReadings, tt58Readings } from '../readings';

const nameOf = (code: string) => subjectName('2006', code);

const amendment = z.enum(['TT58', 'TT58/2011', 'TT58+TT26', 'TT58/2011+TT26/2020', 'TT26/2020']);

/** Questions that TT 58/2011 and TT 26/2020 answer by the same articles, with the core subjects of each. */
function ratingOperations(prefix: 'tt58' | 'tt26'): readonly Operation[] {
  const isAmended = (regulation: z.output<typeof amendment> | undefined) =>
    regulation === undefined ? prefix === 'tt26' : regulation.includes('TT26');
  const rulesOf = (regulation: z.output<typeof amendment> | undefined, readings: Tt58Interpretations) =>
    isAmended(regulation) ? tt26Rules(readings) : tt58Rules(readings);

  return [
    operation({
      name: `${prefix}.classify`,
      input: z.strictObject({ regulation: amendment.optional(), ...periodSubjects('2006') }),
      readings: tt58Readings,
      answer: ({ regulation, ...given }, readings) => {
        const subjects = subjectResults(given);
        const overall = overallAverage(subjects);
        if (overall === null) throw nothingToRate();
        const core = (isAmended(regulation) ? TT26_CORE : CORE_SUBJECTS).value;
        const { base, rating } = rateAcademic(subjects, overall, core, readings);
        return {
          output: { dtb: tenthsOut(overall), base: academicWord(base), hocLuc: academicWord(rating) },
          explain: () => ratingLines(rulesOf(regulation, readings), subjects, overall, 'ĐTB'),
        };
      },
    }),
    operation({
      name: `${prefix}.title`,
      input: z.strictObject({ hocLuc: tt58Academic, hanhKiem: tt58Conduct }),
      readings: noReadings,
      answer: ({ hocLuc, hanhKiem }) => {
        const title = titleOf(hocLuc, hanhKiem);
        return {
          output: title && titleLabel(title),
          explain: () => reasoningLines(explainTitle(hocLuc, hanhKiem)),
        };
      },
    }),
    operation({
      name: `${prefix}.promotion`,
      input: z.strictObject({ hocLuc: tt58Academic, hanhKiem: tt58Conduct, absences }),
      readings: noReadings,
      answer: ({ hocLuc, hanhKiem, absences: missed }) => {
        const basis = { academic: hocLuc, conduct: hanhKiem, absences: missed };
        return {
          output: PROMOTION_WORDS[promote(basis)],
          explain: () => reasoningLines(explainPromotion(basis)),
        };
      },
    }),
    operation({
      name: `${prefix}.retest`,
      input: z.strictObject({
        regulation: amendment.optional(),
        ...periodSubjects('2006'),
        hanhKiem: tt58Conduct.default('good'),
        retest: resitResults('2006'),
      }),
      readings: tt58Readings,
      answer: ({ regulation, hanhKiem, retest, ...given }, readings) => {
        const rules = rulesOf(regulation, readings);
        const before = yearOf(rules, subjectResults(given), hanhKiem);
        const { overallTenths, academic, promotion, subjects } = resitYear(rules, before, retest);
        if (overallTenths === null || academic === null || promotion === null) throw nothingToRate();
        return {
          output: {
            dtb: tenthsOut(overallTenths),
            hocLuc: academicWord(academic),
            result: PROMOTION_WORDS[promotion],
          },
          explain: () => [
            `Trước kiểm tra lại: ĐTBcn ${formatScore(before.overallTenths ?? 0)}, học lực ${rules.academicLabel(before.academic ?? 'poor')}.`,
            `Kết quả kiểm tra lại thay kết quả cả năm của môn (TT 58/2011 Đ.16): ${[...retest.keys()].map(nameOf).join(', ')}.`,
            ...ratingLines(rules, subjects, overallTenths, 'ĐTBcn'),
            `Sau kiểm tra lại: ${PROMOTION_WORDS[promotion]} (cần học lực từ Trung bình).`,
          ],
        };
      },
    }),
  ];
}

function academicWord(rating: AcademicRating): string {
  return wordFor(TT58_ACADEMIC, rating);
}

function ratingLines(
  rules: ReturnType<typeof tt58Rules>,
  subjects: readonly SubjectResult[],
  overall: number,
  symbol: string,
): readonly string[] {
  const sum = explainOverall(subjects, symbol);
  const rating = rules.explainRating(subjects, overall);
  return [...(sum ? averageLines(sum) : []), ...(rating ? ratingExplanationLines(rating, nameOf) : [])];
}

export const TT58_RATINGS: readonly Operation[] = [...ratingOperations('tt58'), ...ratingOperations('tt26')];
