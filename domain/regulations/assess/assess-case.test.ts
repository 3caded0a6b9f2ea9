import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assessCase, type CaseAnswer } from './assess-case';
import { parseInput } from './input/parse-input';
import { score } from './input/scores';
import { operationNamed, OPERATIONS } from './registry';
import { saidBy } from './said';

interface WorkedCase {
  readonly id: string;
  readonly ambiguous?: boolean;
  readonly alternative?: unknown;
}

const CASES: readonly WorkedCase[] = JSON.parse(readFileSync(join(__dirname, 'cases', 'worked-cases.json'), 'utf8'));

/** The switch that gives the other reading of each ambiguous case. */
const OTHER_READING: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'T58-XL-10': { fairRowAfterTwoCausesOfExcellent: false },
  'T58-XL-11': { commentSubjectIsOneSubject: false },
  'T58-XL-12': { commentSubjectIsOneSubject: false },
  'T58-XL-14': { fairRowAfterTwoCausesOfExcellent: false },
  'T58-XL-15': { poorFromExcellentBecomesWeak: false },
  'T22-XL-13': { commentSubjectIsOneSubject: false },
  'T22-XL-16': { soleCauseTriedBy: 'removing' },
  'T22-LL-05': { bothNotAchieved: 'summerTraining' },
};

test.each(CASES.filter(({ ambiguous }) => ambiguous).map((one) => [one.id, one] as const))(
  'under the other reading %s has its alternative',
  (id, one) => {
    expect(assessCase({ ...one, switches: OTHER_READING[id] }, false)).toEqual({ id, output: one.alternative });
  },
);

test('no two operations share a name', () => {
  const names = OPERATIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

const TT58_PUPIL = { Toan: 8, NguVan: 8, VatLi: 8 };

describe('what is wrong with a case is said with the field', () => {
  test.each<[string, unknown, string, string]>([
    ['tt58.subjectYear', { hk1: 10.1, hk2: 9 }, 'input.outOfRange', 'hk1: điểm phải từ 0 đến 10, không nhận 10.1'],
    ['tt58.subjectYear', { hk1: -0.1, hk2: 9 }, 'input.outOfRange', 'hk1: điểm phải từ 0 đến 10, không nhận -0.1'],
    ['tt58.subjectYear', { hk1: 8.25, hk2: 9 }, 'input.tooManyDecimals', 'hk1: điểm chỉ lấy 1 chữ số thập phân'],
    ['tt58.subjectYear', { hk1: 'tám', hk2: 9 }, 'input.notANumber', 'hk1: điểm phải là một số, không phải tám'],
    ['tt58.subjectYear', { hk1: 'x8', hk2: 9 }, 'input.notANumber', 'hk1: điểm phải là một số, không phải x8'],
    [
      'tt58.subjectYear',
      { hk1: 'a'.repeat(40), hk2: 9 },
      'input.notANumber',
      `hk1: điểm phải là một số, không phải ${'a'.repeat(40)}`,
    ],
    [
      'tt58.subjectYear',
      { hk1: 'b'.repeat(41), hk2: 9 },
      'input.notANumber',
      `hk1: điểm phải là một số, không phải ${'b'.repeat(40)}…`,
    ],
    ['tt58.subjectYear', { hk1: 10.01, hk2: 9 }, 'input.outOfRange', 'hk1: điểm phải từ 0 đến 10, không nhận 10.01'],
    ['tt58.subjectYear', { hk1: true, hk2: 9 }, 'input.notANumber', 'hk1: điểm phải là một số'],
    ['tt58.subjectYear', { hk1: 8 }, 'input.missing', 'hk2: thiếu điểm'],
    ['tt58.subjectYear', { hk1: 8, hk2: 8, hk3: 8 }, 'input.unknownField', 'hk3: không có trường này'],
    ['tt58.subjectYear', null, 'input.invalid', 'không đúng dạng dữ liệu'],
    [
      'tt22.subjectSemester',
      { tx: [8], gk: 8, ck: [8, 9] },
      'input.notANumber',
      'ck: điểm phải là một số, không phải [8,9]',
    ],
    [
      'tt58.subjectSemester',
      { tx: [8, 8], dk: [8], hk: 8, periodsPerWeek: 1.5 },
      'input.tooFewMarks',
      'tx: còn thiếu điểm thường xuyên, có 2, cần ít nhất 3',
    ],
    [
      'tt26.subjectSemester',
      { tx: [8, 8], gk: 8, ck: 8, periodsPerYear: 36 },
      'input.tooFewMarks',
      'tx: còn thiếu điểm thường xuyên, có 2, cần ít nhất 3',
    ],
    ['tt22.subjectSemester', { tx: [], gk: 8, ck: 8 }, 'input.tooShort', 'tx: cần ít nhất 1 mục'],
    [
      'tt22.subjectSemester',
      { tx: [8, 8], gk: 8, ck: 8, periodsPerYear: 140 },
      'input.tooFewMarks',
      'tx: còn thiếu điểm thường xuyên, có 2, cần ít nhất 4',
    ],
    [
      'tt58.classify',
      { scored: { ...TT58_PUPIL, Toan: 11 } },
      'input.outOfRange',
      'scored.Toan: điểm phải từ 0 đến 10',
    ],
    ['tt58.classify', { scored: { ...TT58_PUPIL, KHTN: 8 } }, 'input.unknownSubject', 'scored: không có môn học KHTN'],
    [
      'tt58.classify',
      { scored: { ...TT58_PUPIL, TheDuc: 8 } },
      'input.wrongKindOfSubject',
      'scored: Thể dục đánh giá bằng nhận xét',
    ],
    [
      'tt22.classify',
      { scored: { Toan: 8 }, comment: { KHTN: 'Đ' } },
      'input.wrongKindOfSubject',
      'comment: Khoa học tự nhiên đánh giá bằng điểm số',
    ],
    ['tt58.classify', { scored: { ...TT58_PUPIL, TOAN: 9 } }, 'input.givenTwice', 'scored: môn Toán có hai kết quả'],
    [
      'tt58.retest',
      { scored: { Toan: 4, NguVan: 4, VatLi: 6 }, retest: { Toan: 5, toan: 6 } },
      'input.givenTwice',
      'retest: môn Toán có hai kết quả',
    ],
    ['tt58.subjectSemester', { tx: [8], dk: [], hk: [8, 9] }, 'input.notANumber', 'hk: điểm phải là một số'],
    ['tt58.classify', { scored: {} }, 'input.missing', 'scored: không có môn nào để xếp loại'],
    ['tt22.classify', { scored: {} }, 'input.missing', 'scored: không có môn nào để xếp loại'],
    [
      'tt22.classify',
      { scored: { Toan: 8 }, comment: { GDTC: 'T' } },
      'input.unknownLevel',
      'comment.GDTC: kết quả nhận xét',
    ],
    [
      'tt22.promotion',
      { renLuyen: 'T', hocTap: 'Tốt', absences: 0 },
      'input.unknownLevel',
      'renLuyen: kết quả rèn luyện',
    ],
    [
      'tt22.promotion',
      { renLuyen: 'Tốt', hocTap: 'Giỏi', absences: 0 },
      'input.unknownLevel',
      'hocTap: kết quả học tập',
    ],
    [
      'tt58.promotion',
      { hocLuc: 'Tốt', hanhKiem: 'T', absences: 0 },
      'input.unknownLevel',
      'hocLuc: học lực phải là G, K',
    ],
    [
      'tt58.promotion',
      { hocLuc: 'G', hanhKiem: 'T', absences: -1 },
      'input.outOfRange',
      'absences: số buổi nghỉ phải từ 0',
    ],
    [
      'tt58.promotion',
      { hocLuc: 'G', hanhKiem: 'T', absences: 1.5 },
      'input.notAWhole',
      'absences: số buổi nghỉ phải là số nguyên',
    ],
    ['tt58.promotion', { hocLuc: 'G', hanhKiem: 'T' }, 'input.missing', 'absences: thiếu số buổi nghỉ'],
    ['tt58.promotion', { hocLuc: 'G', hanhKiem: 'T', absences: null }, 'input.missing', 'absences: thiếu số buổi nghỉ'],
    ['tt58.promotion', { hocLuc: 'G', hanhKiem: 'T', absences: 1001 }, 'input.outOfRange', 'absences: số buổi nghỉ'],
    ['tt58.promotion', { hanhKiem: 'T', absences: 0 }, 'input.missing', 'hocLuc: thiếu học lực'],
    ['tt58.promotion', { hocLuc: null, hanhKiem: 'T', absences: 0 }, 'input.missing', 'hocLuc: thiếu học lực'],
    ['tt58.promotion', { hocLuc: 5, hanhKiem: 'T', absences: 0 }, 'input.unknownLevel', 'hocLuc: học lực phải là'],
    [
      'tt58.retest',
      { scored: { Toan: 4, NguVan: 4, VatLi: 6 }, retest: { HoaHoc: 5, VatLi: 7 } },
      'resit.notEligible',
      'Chỉ kiểm tra lại môn có điểm trung bình cả năm dưới 5,0',
    ],
    [
      'tt58.retest',
      { scored: { Toan: 4, NguVan: 4 }, retest: { Tin: 5 } },
      'input.unknownSubject',
      'retest: không có môn học Tin',
    ],
    [
      'tt58.retest',
      { scored: { Toan: 4, NguVan: 4 }, retest: { Toan: 'Đ' } },
      'input.invalid',
      'retest: Toan: điểm phải là một số',
    ],
    ['tt58.retest', { scored: { Toan: 8, NguVan: 8 }, retest: {} }, 'resit.notDue', 'không thuộc diện kiểm tra lại'],
    ['regulation.select', { startYear: 2010, grade: 6 }, 'regulation.none', 'lớp 6 ở năm học 2010-2011'],
    ['regulation.select', { startYear: 2013, grade: 1 }, 'regulation.none', 'lớp 1 ở năm học 2013-2014'],
    ['regulation.select', { startYear: 2016, grade: 10 }, 'regulation.none', 'lớp 10 ở năm học 2016-2017'],
    [
      'regulation.select',
      { startYear: 2016, grade: 3, date: '2018-01-01' },
      'regulation.dateOutsideYear',
      'Ngày 2018-01-01',
    ],
    ['regulation.select', { startYear: 2016, grade: 3, date: '2016-02-30' }, 'input.notADate', 'date: ngày phải viết'],
    ['round1', { value: '8,x' }, 'input.notANumber', 'value: cần một số không âm'],
    ['round1', { value: -1 }, 'input.notANumber', 'value: cần một số không âm'],
    ['round1', { value: '12345678901.2345' }, 'input.notANumber', 'value: cần một số không âm có không quá 14 chữ số'],
    ['round1', { value: '100000000.000001' }, 'input.notANumber', 'value: cần một số không âm có không quá 14 chữ số'],
    [
      'primary.testsDue',
      { regulation: 'TT27/2020', grade: 6, period: 'CN' },
      'input.outOfRange',
      'grade: khối lớp phải từ 1 đến 5',
    ],
    [
      'primary.testsDue',
      { regulation: 'TT58/2011', grade: 5, period: 'CN' },
      'input.unknownLevel',
      'regulation: quy định đánh giá',
    ],
    [
      'tt30.complete',
      { subjects: { Toán: 'HT' }, tests: { Toán: 0 }, nangLuc: 'Đ', phamChat: 'Đ' },
      'input.outOfRange',
      'tests.Toán: điểm kiểm tra không hợp lệ theo Thông tư 30/2014',
    ],
    [
      'tt30.complete',
      { subjects: { Toán: 'T' }, tests: {}, nangLuc: 'Đ', phamChat: 'Đ' },
      'input.unknownLevel',
      'subjects.Toán: mức của môn học phải là HT, CHT',
    ],
    [
      'tt27.level',
      { subjects: { 'Vật lí': 'T' }, tests: {}, nangLuc: {}, phamChat: {} },
      'input.unknownSubject',
      'subjects: không có môn học Vật lí',
    ],
    [
      'tt27.level',
      { subjects: { Toán: 'T' }, tests: { Toán: null }, nangLuc: { 'Tính toán': null }, phamChat: {} },
      'result.incomplete',
      'còn thiếu: Toán (kiểm tra), Tính toán',
    ],
    [
      'tt27.level',
      { subjects: {}, tests: {}, nangLuc: {}, phamChat: {} },
      'result.incomplete',
      'còn thiếu: các môn học',
    ],
    [
      'grad.qd11',
      { age: 15, absences: 0, hanhKiem: 'T', hocLuc: 'Y', priority: true },
      'input.missing',
      'scored: cần điểm trung bình cả năm',
    ],
    [
      'adm.hcm2016',
      { van: 6, toan: 6.3, ngoaiNgu: 6 },
      'input.paperStep',
      'toan: điểm bài thi phải lẻ đến 0,25, không nhận 6.3',
    ],
    ['adm.hcm2021', { van: null, toan: 6, ngoaiNgu: 6 }, 'input.missing', 'van: thiếu điểm'],
    ['adm.allocate', { score: 30, choices: [{ school: '', cutoff: 30 }] }, 'input.tooShort', 'choices.0.school'],
    ['adm.hcm2016', { van: 6, toan: 10.25, ngoaiNgu: 6 }, 'input.outOfRange', 'toan: điểm bài thi phải từ 0 đến 10'],
    [
      'adm.hcm2016',
      { van: 6, toan: 6, ngoaiNgu: 6, priorityGroup: 4 },
      'input.unknownLevel',
      'priorityGroup: nhóm ưu tiên',
    ],
    [
      'adm.hanoi4y',
      { years: [{ grade: 5, hanhKiem: 'T', hocLuc: 'G' }] },
      'input.outOfRange',
      'years.0.grade: lớp phải từ 6 đến 9',
    ],
    [
      'adm.allocate',
      { score: 30, choices: ['A', 'B', 'C', 'D'].map((school) => ({ school, cutoff: 30 })) },
      'input.invalid',
      'choices: không quá 3 mục',
    ],
    ['who.zscore', { indicator: 'WAZ', under5: true, L: 1, M: 0, S: 1, y: 3 }, 'input.outOfRange', 'M: phải lớn hơn 0'],
    ['who.class', { indicator: 'WAZ', under5: true, z: 'cao' }, 'input.notANumber', 'z: cần một số, không nhận cao'],
    ['who.class', { indicator: 'WAZ', under5: true, z: '' }, 'input.notANumber', 'z: cần một số'],
    ['who.class', { indicator: 'WAZ', under5: true, z: true }, 'input.notANumber', 'z: cần một số, không nhận true'],
    [
      'who.class',
      { indicator: 'WAZ', under5: true, z: '1e999' },
      'input.notANumber',
      'z: cần một số, không nhận 1e999',
    ],
    [
      'who.zscore',
      { indicator: 'WAZ', under5: true, L: 1e-300, M: 1, S: 1e-300, y: 3 },
      'input.outOfRange',
      'L, M, S: không tính được z',
    ],
    ['who.class', { indicator: 'CAO', under5: true, z: 1 }, 'input.unknownLevel', 'indicator: chỉ số phải là WAZ, HAZ'],
    ['mn.attendance', { present: 21, children: 1, schoolDays: 20 }, 'attendance.impossible', 'Số ngày có mặt (21)'],
    ['tt58.xepLoai', {}, 'operation.unknown', 'op: không có phép tính “tt58.xepLoai”'],
  ])('%s %j', (op, input, code, message) => {
    expect(assessCase({ id: 'x', op, input }, false)).toEqual({
      id: 'x',
      error: { code, message: expect.stringContaining(message) },
    });
  });

  test('nothing but the words where no field is at fault', () => {
    expect(assessCase({ id: 'x', op: 'round1', input: 7 }, false)).toEqual({
      id: 'x',
      error: { code: 'input.invalid', message: 'không đúng dạng dữ liệu' },
    });
  });

  test.each([
    [() => parseInput(z.strictObject({ hk1: score }), { hk1: 11 }), { field: 'hk1' }],
    [() => operationNamed('x'), { field: 'op' }],
    [() => operationNamed('tt58.classify').answer({ scored: {} }, undefined), { field: 'scored' }],
    [
      () =>
        operationNamed('grad.qd11').answer(
          { age: 15, absences: 0, hanhKiem: 'T', hocLuc: 'Y', priority: true },
          undefined,
        ),
      { field: 'scored' },
    ],
    [
      () => operationNamed('tt22.subjectSemester').answer({ tx: [8], gk: 8, ck: 8, periodsPerYear: 35 }, undefined),
      { field: 'tx', given: 1, required: 2 },
    ],
    [
      () =>
        operationNamed('tt27.level').answer(
          { subjects: { Toán: null }, tests: {}, nangLuc: {}, phamChat: {} },
          undefined,
        ),
      { missing: ['Toán'] },
    ],
    [
      () =>
        operationNamed('tt30.complete').answer(
          { subjects: { Toán: 'HT' }, tests: { Toán: 0 }, nangLuc: 'Đ', phamChat: 'Đ' },
          undefined,
        ),
      { field: 'tests.Toán' },
    ],
    [
      () =>
        operationNamed('who.zscore').answer(
          { indicator: 'WAZ', under5: true, L: 1e-300, M: 1, S: 1e-300, y: 3 },
          undefined,
        ),
      { field: 'L' },
    ],
  ])('for programs the field stands apart: %#', (ask, details) => {
    expect(ask).toThrow(expect.objectContaining({ details }));
  });

  test('a case that is none', () => {
    expect(assessCase({ op: 'round1', input: { value: 1 } }, false)).toMatchObject({
      id: null,
      error: { code: 'input.missing', message: expect.stringContaining('id') },
    });
    expect(assessCase(7, false)).toMatchObject({ id: null, error: { code: 'input.invalid' } });
  });

  test('a switch that the circular does not have', () => {
    const input = { renLuyen: 'Tốt', hocTap: 'Tốt', absences: 0 };
    const answer: CaseAnswer = assessCase(
      { id: 'x', op: 'tt22.promotion', input, switches: { readKindly: true } },
      false,
    );
    expect(answer).toMatchObject({
      error: { code: 'input.unknownField', message: expect.stringContaining('readKindly') },
    });
  });
});

const AWARD_OF_THE_CLASS = 'Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện';
const QD11 = { age: 15, absences: 0, hanhKiem: 'Tb', hocLuc: 'Y', priority: true };
const ENGLISH = { 'Tiếng Anh': 'T', GDTC: 'T', 'TN&XH': 'T', 'Mỹ thuật': 'T' };
const ALL_T = { 'Tính toán': 'T' };
const CORE_BUT_ENGLISH = { Toan: 4.9, NguVan: 4.9, NgoaiNgu: 5, VatLi: 6, HoaHoc: 6 };

describe('what may be left out or written in another way', () => {
  test.each<[string, unknown, unknown, string]>([
    ['tt58.subjectYear', { hk1: ' 8,000 ', hk2: '8.0' }, 8, 'blanks, a comma and zeros at the end'],
    ['round1', { value: 0 }, 0, 'nothing'],
    ['round1', { value: '99999999.99999' }, 100_000_000, 'thirteen digits'],
    ['tt58.subjectSemester', { tx: [8, 8], dk: [8], hk: 8, periodsPerWeek: 1 }, 8, 'just as many KTtx as asked for'],
    ['tt26.subjectSemester', { tx: [8, 8], gk: 8, ck: 8, periodsPerYear: 35 }, 8, 'just as many ĐĐGtx as asked for'],
    ['tt58.commentYear', { hk1: null, hk2: null }, null, 'a subject without results'],
    ['tt22.commentYear', { hk1: null, hk2: null }, null, 'a subject without results'],
    [
      'tt58.classify',
      { regulation: 'TT58+TT26', scored: CORE_BUT_ENGLISH },
      { dtb: 5.4, base: 'Tb', hocLuc: 'Tb' },
      '26,8/5 = 5,36; the amendment counts Ngoại ngữ',
    ],
    [
      'tt58.classify',
      { regulation: 'TT58/2011', scored: CORE_BUT_ENGLISH },
      { dtb: 5.4, base: 'Y', hocLuc: 'Y' },
      'the original wording does not',
    ],
    [
      'tt22.classify',
      { regulation: 'TT22/2021', scored: { Toan: 8 } },
      { base: 'Chưa đạt', hocTap: 'Chưa đạt' },
      'by name',
    ],
    [
      'grad.qd11',
      { ...QD11, scored: { Toan: 5, NguVan: null, VatLi: 3.5 } },
      { recognized: true, class: 'Trung bình' },
      'a subject that takes no part',
    ],
    [
      'adm.hcm2016',
      { van: 5, toan: 5, ngoaiNgu: 5, priorityGroup: null, prize: null, nghe: null },
      { eligible: true, bonus: 0, score: 25 },
      'no merits',
    ],
    [
      'tt27.level',
      { subjects: ENGLISH, tests: { 'Tiếng Anh': 9 }, nangLuc: ALL_T, phamChat: ALL_T },
      'Hoàn thành xuất sắc',
      'names in use',
    ],
    [
      'tt27.award',
      { level: 'Hoàn thành tốt', classRecognised: true },
      AWARD_OF_THE_CLASS,
      'the proposal is taken for granted',
    ],
    ['tt27.award', { level: 'Hoàn thành tốt', outstanding: true }, null, 'the class is not'],
    [
      'who.zscore',
      { indicator: 'WAZ', under5: true, L: '-0,1922', M: 18.3328, S: 0.12947, y: 30 },
      { z: 3.72, class: 'cân nặng cao hơn so với tuổi' },
      'the rule beyond 3 SD unless said otherwise',
    ],
  ])('%s %j is %j: %s', (op, input, output) => {
    expect(assessCase({ id: 'x', op, input }, false)).toEqual({ id: 'x', output });
  });
});

test('what is quoted carries no notes on how far it was checked', () => {
  const rule = { source: 'Đ.1', evidence: 'V', from: '2012-01-26' } as const;
  expect(saidBy({ ...rule, says: 'một [V], hai [V2]; ba [M] bốn [I]' })).toBe('một, hai; ba bốn (Đ.1)');
});
