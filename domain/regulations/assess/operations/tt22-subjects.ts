import { z } from 'zod';
import {
  REQUIRED_COMMENTS,
  REQUIRED_REGULAR,
  requiredRegular,
  WEIGHTS,
} from '../../tt22-2021/article-06-07-assessments';
import { commentPassed, enoughAssessments, RULES } from '../../tt22-2021/article-09-comment-subjects';
import { SUBJECT_SOURCES } from '../../tt22-2021/tt22-2021';
import { passed } from '../input/ratings';
import { scoreOrNull } from '../input/scores';
import { whole } from '../input/whole';
import { operation, type Operation } from '../operation';
import { noReadings } from '../readings';
import { checkRequired, oneTermText, termAnswer, yearAnswer } from '../subject-answers';

const periodsPerYear = whole('số tiết cả năm', 1, 1000);

export const TT22_SUBJECTS: readonly Operation[] = [
  operation({
    name: 'tt22.requiredTx',
    input: z.strictObject({ periodsPerYear, mode: z.enum(['score', 'comment']).default('score') }),
    readings: noReadings,
    answer: ({ periodsPerYear: lessonsOfYear, mode }) => {
      const required = mode === 'comment' ? REQUIRED_COMMENTS.value : requiredRegular(lessonsOfYear);
      return {
        output: required,
        explain: () => [
          mode === 'comment'
            ? `${required} ĐGtx mỗi học kỳ cho môn đánh giá bằng nhận xét (${REQUIRED_COMMENTS.source}).`
            : `${required} ĐĐGtx mỗi học kỳ cho môn ${lessonsOfYear} tiết cả năm (${REQUIRED_REGULAR.source}).`,
        ],
      };
    },
  }),
  operation({
    name: 'tt22.subjectSemester',
    input: z.strictObject({
      tx: z.array(scoreOrNull).min(1).max(40),
      gk: scoreOrNull,
      ck: scoreOrNull,
      periodsPerYear: periodsPerYear.optional(),
    }),
    readings: noReadings,
    answer: ({ tx, gk, ck, periodsPerYear: lessonsOfYear }) => {
      if (lessonsOfYear !== undefined) checkRequired(tx.length, requiredRegular(lessonsOfYear));
      const { regular, midterm, final } = WEIGHTS.value;
      return termAnswer(WEIGHTS.source, [
        { weight: regular, marks: tx },
        { weight: midterm, marks: [gk] },
        { weight: final, marks: [ck] },
      ]);
    },
  }),
  operation({
    name: 'tt22.subjectYear',
    input: z.strictObject({ hk1: scoreOrNull, hk2: scoreOrNull }),
    readings: noReadings,
    answer: (input) => yearAnswer(input, SUBJECT_SOURCES),
  }),
  operation({
    name: 'tt22.commentSemester',
    input: z.strictObject({
      results: z.array(passed.or(z.null())).max(40),
      required: whole('số lần đánh giá quy định', 1, 40),
    }),
    readings: noReadings,
    answer: ({ results, required }) => {
      // Not assessed without a good reason counts as Chưa đạt, TT 22/2021 Đ.7.
      const tally = { passed: results.filter((result) => result === true).length, total: results.length };
      const result = enoughAssessments(tally.total, required) && commentPassed(tally);
      return {
        output: result ? 'Đ' : 'CĐ',
        explain: () => [
          `${result ? 'Đ' : 'CĐ'}: có ${tally.total}/${required} lần đánh giá, ${tally.passed} lần Đạt; cần đủ và tất cả Đạt ` +
            `(${RULES.commentPassed.source}).`,
        ],
      };
    },
  }),
  operation({
    name: 'tt22.commentYear',
    input: z.strictObject({ hk1: passed.or(z.null()), hk2: passed.or(z.null()) }),
    readings: noReadings,
    answer: ({ hk1, hk2 }) => {
      const result = hk2 ?? hk1;
      return {
        output: result === null ? null : result ? 'Đ' : 'CĐ',
        explain: () => [
          hk1 === null || hk2 === null
            ? oneTermText(hk1, hk2, result ? 'Đ' : 'CĐ', SUBJECT_SOURCES)
            : `Cả năm lấy kết quả học kỳ II: ${hk2 ? 'Đ' : 'CĐ'} (${RULES.commentPassed.source}).`,
        ],
      };
    },
  }),
];
