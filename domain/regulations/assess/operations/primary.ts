import { z } from 'zod';
import { AppError } from '../../../errors/app-error';
import { missingOf } from '../../primary/missing';
import { isPrimaryGrade } from '../../primary/grades';
import type { PrimaryGrade, PrimaryRegulation, PrimaryYearEnd } from '../../primary/primary-regulation';
import { primaryRegulationById } from '../../primary/primary-regulation-for';
import { PRIMARY_2006, PRIMARY_2018, primarySubjectName } from '../../primary/subjects';
import { reasoningOf, type Reasoning } from '../../reasons/reasoning';
import { reasoningLines } from '../../reasons/reasoning-text';
import { bestLevel } from '../../reasons/requirement';
import { tt22Of2016 } from '../../tt22-2016/tt22-2016';
import { RULES as COMPLETION_RULES, completesWith } from '../../tt27-2020/article-11-completion';
import { awardLabel, AWARDS, RULES as AWARD_RULES } from '../../tt27-2020/article-13-awards';
import { tt27 } from '../../tt27-2020/tt27-2020';
import { tt30 } from '../../tt30-2014/tt30-2014';
import { parseDecimal } from '../input/decimal';
import { refuse } from '../input/issue';
import { moment, yearEndFields, yearEndFieldsOfTt30 } from '../input/primary';
import { whole } from '../input/whole';
import { word } from '../input/words';
import { operation, type Operation } from '../operation';
import { noReadings } from '../readings';

const regulation = word('quy định đánh giá', {
  'TT30/2014': 'TT30/2014',
  'TT22/2016': 'TT30/2014+TT22/2016',
  'TT30/2014+TT22/2016': 'TT30/2014+TT22/2016',
  'TT27/2020': 'TT27/2020',
} as const);

const yearLevel = word('mức cuối năm', {
  'Hoàn thành xuất sắc': 'excellent',
  'Hoàn thành tốt': 'wellCompleted',
  'Hoàn thành': 'completed',
  'Chưa hoàn thành': 'notCompleted',
} as const);

const primaryGrade = whole('khối lớp', 1, 5).transform((grade, context): PrimaryGrade =>
  isPrimaryGrade(grade)
    ? grade
    : refuse(context, { code: 'input.outOfRange', message: 'khối lớp phải từ 1 đến 5', input: grade }),
);

const elective = word('môn tự chọn', {
  'Ngoại ngữ': 'NGOAINGU',
  'Tin học': 'TINHOC',
  'Tiếng dân tộc': 'TIENGDANTOC',
  'Tiếng dân tộc thiểu số': 'TIENGDANTOC',
});

/** The teacher's proposal is taken for granted where a case does not say otherwise. */
const recognition = { outstanding: z.boolean().default(true), classRecognised: z.boolean().default(false) };

const COMPLETED = 'Hoàn thành chương trình lớp học';
const NOT_COMPLETED = 'Chưa hoàn thành';

const yearEnd = z.strictObject(yearEndFields).transform(({ subjects, tests, nangLuc, phamChat }): PrimaryYearEnd => ({
  subjects,
  tests,
  competences: nangLuc,
  qualities: phamChat,
}));

const yearEndOfTt30 = z
  .strictObject(yearEndFieldsOfTt30)
  .transform(({ subjects, tests, nangLuc, phamChat }): PrimaryYearEnd => ({
    subjects,
    tests,
    competences: new Map([['Năng lực', nangLuc]]),
    qualities: new Map([['Phẩm chất', phamChat]]),
  }));

function completionOperation(name: string, circular: PrimaryRegulation, input: z.ZodType<PrimaryYearEnd>): Operation {
  return operation({
    name,
    input,
    readings: noReadings,
    answer: (given) => {
      const { completed } = circular.assessYear(checked(circular, given));
      return {
        output: completed === true ? COMPLETED : NOT_COMPLETED,
        explain: () => lines(circular.explainCompletion(given)),
      };
    },
  });
}

export const PRIMARY: readonly Operation[] = [
  operation({
    name: 'primary.testMark',
    input: z.strictObject({ regulation, mark: z.unknown() }),
    readings: noReadings,
    answer: (given) => {
      const number = parseDecimal(given.mark);
      const mark = number?.scale === 0 ? Number(number.digits) : Number.NaN;
      const valid = primaryRegulationById(given.regulation).isTestMark(mark);
      return {
        output: valid ? 'valid' : 'invalid',
        explain: () => [
          valid
            ? 'Điểm kiểm tra định kỳ hợp lệ: số nguyên của thang 10.'
            : 'Điểm kiểm tra định kỳ phải là số nguyên của thang 10, không có điểm thập phân; TT 30/2014 không cho điểm 0.',
        ],
      };
    },
  }),
  operation({
    name: 'primary.testsDue',
    input: z.strictObject({
      regulation,
      grade: primaryGrade,
      period: moment,
      electives: z.array(elective).default([]),
    }),
    readings: noReadings,
    answer: ({ regulation: id, grade, period, electives }) => {
      const programme = id === 'TT27/2020' ? PRIMARY_2018 : PRIMARY_2006;
      const names = primaryRegulationById(id)
        .testsDue(grade, period, electives)
        .map((code) => primarySubjectName(programme, code));
      return {
        output: names,
        explain: () => [
          names.length === 0
            ? `Lớp ${grade} không có bài kiểm tra định kỳ vào thời điểm này (${primaryRegulationById(id).title}).`
            : `Bài kiểm tra định kỳ của lớp ${grade}: ${names.join(', ')} (${primaryRegulationById(id).title}).`,
        ],
      };
    },
  }),
  completionOperation('tt30.complete', tt30, yearEndOfTt30),
  completionOperation('tt22_2016.complete', tt22Of2016, yearEnd),
  operation({
    name: 'tt22_2016.award',
    input: z.strictObject({ ...yearEndFields, ...recognition }),
    readings: noReadings,
    answer: ({ subjects, tests, nangLuc, phamChat, outstanding, classRecognised }) => {
      const given = checked(tt22Of2016, { subjects, tests, competences: nangLuc, qualities: phamChat });
      const basis = { yearEnd: given, outstanding, classRecognised };
      const award = tt22Of2016.award(basis);
      return {
        output: award && tt22Of2016.awardLabel(award),
        explain: () => lines(tt22Of2016.explainAward(basis)),
      };
    },
  }),
  operation({
    name: 'tt27.level',
    input: yearEnd,
    readings: noReadings,
    answer: (given) => {
      const { level } = tt27.assessYear(checked(tt27, given));
      return {
        output: tt27.yearLevelLabel(level ?? 'notCompleted'),
        explain: () => lines(tt27.explainYearLevel(given)),
      };
    },
  }),
  operation({
    name: 'tt27.complete',
    input: z.strictObject({ level: yearLevel }),
    readings: noReadings,
    answer: ({ level }) => {
      const output = completesWith(level) ? COMPLETED : NOT_COMPLETED;
      const { source } = COMPLETION_RULES.COMPLETION;
      return { output, explain: () => [`Mức cuối năm ${tt27.yearLevelLabel(level)}: ${output} (${source}).`] };
    },
  }),
  operation({
    name: 'tt27.award',
    input: z.strictObject({ level: yearLevel, ...recognition }),
    readings: noReadings,
    answer: (grounds) => {
      const award = bestLevel(AWARDS, grounds);
      return {
        output: award && awardLabel(award),
        explain: () =>
          reasoningLines(
            reasoningOf({
              question: 'Khen thưởng',
              citation: AWARD_RULES.AWARDS,
              levels: AWARDS,
              input: grounds,
              label: (outcome) => (outcome === null ? 'không khen thưởng' : awardLabel(outcome)),
            }),
          ),
      };
    },
  }),
];

/** @throws AppError `result.incomplete` that names what is missing, `input.outOfRange` for a mark that the circular does not know */
function checked(circular: PrimaryRegulation, given: PrimaryYearEnd): PrimaryYearEnd {
  const missing = missingOf(given);
  if (missing.length > 0 || given.subjects.size === 0) {
    throw new AppError({
      kind: 'invalid',
      code: 'result.incomplete',
      message: `Chưa đủ dữ liệu để xét, còn thiếu: ${missing.join(', ') || 'các môn học'}.`,
      details: { missing },
    });
  }
  for (const [name, mark] of given.tests) {
    if (mark === null || circular.isTestMark(mark)) continue;
    throw new AppError({
      kind: 'invalid',
      code: 'input.outOfRange',
      message: `tests.${name}: điểm kiểm tra không hợp lệ theo ${circular.title}, không nhận ${mark}`,
      details: { field: `tests.${name}` },
    });
  }
  return given;
}

function lines(reasoning: Reasoning | null): readonly string[] {
  return reasoning ? reasoningLines(reasoning) : [];
}
