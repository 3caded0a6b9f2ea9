import { z } from 'zod';
import { WEIGHTS as TT26_WEIGHTS, requiredRegular as tt26Required } from '../../tt26-2020/article-08-assessments';
import { REQUIRED_REGULAR, requiredRegular, WEIGHTS } from '../../tt58-2011/article-08-tests';
import { commentPassed, enoughTests, PASSED_SHARE } from '../../tt58-2011/article-10-comment-subjects';
import { SUBJECT_SOURCES } from '../../tt58-2011/tt58-2011';
import { passed } from '../input/ratings';
import { lessons, scoreOrNull } from '../input/scores';
import { whole } from '../input/whole';
import { operation, type Operation } from '../operation';
import { noReadings } from '../readings';
import { checkRequired, oneTermText, termAnswer, yearAnswer } from '../subject-answers';

/** Lessons are read in hundredths. */
const PER_LESSON = 100;
const marks = z.array(scoreOrNull).min(1).max(40);
const periodsPerYear = whole('số tiết cả năm', 1, 1000);

function yearOperation(prefix: 'tt58' | 'tt26'): Operation {
  return operation({
    name: `${prefix}.subjectYear`,
    input: z.strictObject({ hk1: scoreOrNull, hk2: scoreOrNull }),
    readings: noReadings,
    answer: (input) => yearAnswer(input, SUBJECT_SOURCES),
  });
}

function commentOperations(prefix: 'tt58' | 'tt26'): readonly Operation[] {
  return [
    operation({
      name: `${prefix}.commentSemester`,
      input: z.strictObject({
        results: z.array(passed.or(z.null())).max(40),
        final: passed.or(z.null()),
        required: whole('số bài quy định', 1, 40),
      }),
      readings: noReadings,
      answer: ({ results, final, required }) => {
        // Not sat and not made up is CĐ, TT 58/2011 Đ.8 k.5.
        const sat = [...results, final];
        const tally = {
          passed: sat.filter((result) => result === true).length,
          total: sat.length,
          finalPassed: final === true,
        };
        const { passed: share, of } = PASSED_SHARE.value;
        const result = enoughTests(tally.total, required) && commentPassed(tally);
        return {
          output: result ? 'Đ' : 'CĐ',
          explain: () => [
            `${result ? 'Đ' : 'CĐ'}: có ${tally.total}/${required} bài; ${tally.passed}/${tally.total} bài Đ (cần ít nhất ` +
              `${share}/${of}); bài học kỳ ${final === true ? 'Đ' : 'CĐ'} (${PASSED_SHARE.source}).`,
          ],
        };
      },
    }),
    operation({
      name: `${prefix}.commentYear`,
      input: z.strictObject({ hk1: passed.or(z.null()), hk2: passed.or(z.null()) }),
      readings: noReadings,
      answer: ({ hk1, hk2 }) => {
        const result = hk2 ?? hk1;
        return {
          output: result === null ? null : result ? 'Đ' : 'CĐ',
          explain: () => [
            hk1 === null || hk2 === null
              ? oneTermText(hk1, hk2, result ? 'Đ' : 'CĐ', SUBJECT_SOURCES)
              : `Cả năm lấy kết quả học kỳ II: ${hk2 ? 'Đ' : 'CĐ'} (TT 58/2011 Đ.10 k.2 b).`,
          ],
        };
      },
    }),
  ];
}

export const TT58_SUBJECTS: readonly Operation[] = [
  operation({
    name: 'tt58.requiredTx',
    input: z.strictObject({ periodsPerWeek: lessons }),
    readings: noReadings,
    answer: ({ periodsPerWeek }) => {
      const required = requiredRegular(periodsPerWeek, PER_LESSON);
      const { upToLessons, marks: few, belowLessons, marksBelow, marksFrom } = REQUIRED_REGULAR.value;
      return {
        output: required,
        explain: () => [
          `Ít nhất ${required} bài KTtx mỗi học kỳ: đến ${upToLessons} tiết/tuần ${few}, trên ${upToLessons} đến dưới ${belowLessons} ` +
            `tiết ${marksBelow}, từ ${belowLessons} tiết ${marksFrom} (${REQUIRED_REGULAR.source}).`,
        ],
      };
    },
  }),
  operation({
    name: 'tt58.subjectSemester',
    input: z.strictObject({
      tx: marks,
      dk: z.array(scoreOrNull).max(40),
      hk: scoreOrNull,
      periodsPerWeek: lessons.optional(),
    }),
    readings: noReadings,
    answer: ({ tx, dk, hk, periodsPerWeek }) => {
      if (periodsPerWeek !== undefined) checkRequired(tx.length, requiredRegular(periodsPerWeek, PER_LESSON));
      const { regular, periodic, final } = WEIGHTS.value;
      return termAnswer('TT 58/2011 Đ.10 k.1 a', [
        { weight: regular, marks: tx, whole: true },
        { weight: periodic, marks: dk },
        { weight: final, marks: [hk] },
      ]);
    },
  }),
  operation({
    name: 'tt26.requiredTx',
    input: z.strictObject({ periodsPerYear }),
    readings: noReadings,
    answer: (input) => ({
      output: tt26Required(input.periodsPerYear),
      explain: () => [`${tt26Required(input.periodsPerYear)} ĐĐGtx mỗi học kỳ (TT 58/2011 Đ.8 k.1 a, TT 26/2020).`],
    }),
  }),
  operation({
    name: 'tt26.subjectSemester',
    input: z.strictObject({ tx: marks, gk: scoreOrNull, ck: scoreOrNull, periodsPerYear: periodsPerYear.optional() }),
    readings: noReadings,
    answer: ({ tx, gk, ck, periodsPerYear: lessonsOfYear }) => {
      if (lessonsOfYear !== undefined) checkRequired(tx.length, tt26Required(lessonsOfYear));
      const { regular, midterm, final } = TT26_WEIGHTS.value;
      return termAnswer('TT 58/2011 Đ.10 k.1 a (TT 26/2020)', [
        { weight: regular, marks: tx },
        { weight: midterm, marks: [gk] },
        { weight: final, marks: [ck] },
      ]);
    },
  }),
  yearOperation('tt58'),
  yearOperation('tt26'),
  ...commentOperations('tt58'),
  ...commentOperations('tt26'),
];
