import { tt22 } from '../tt22-2021/tt22-2021';
import { tt58 } from '../tt58-2011/tt58-2011';
import { planOf, programmeFor, subjectByCode, subjectName, subjectsOf } from './catalogue';

const codes = (programme: '2006' | '2018', grade: 6 | 7 | 8 | 9) =>
  subjectsOf(programme, grade)
    .filter(({ elective }) => !elective)
    .map(({ code }) => code);

test('the programme of a grade changes with TT 22/2021', () => {
  expect(programmeFor(6, 2020)).toBe('2006');
  expect(programmeFor(6, 2021)).toBe('2018');
  expect(programmeFor(9, 2023)).toBe('2006');
  expect(programmeFor(9, 2024)).toBe('2018');
});

test('in 2006 GDCD has scores and comments, three subjects comments alone', () => {
  const modes = (mode: string) =>
    subjectsOf('2006', 6).flatMap((subject) => (subject.mode === mode ? [subject.code] : []));
  expect(modes('score-and-comment')).toEqual(['GDCD']);
  expect(modes('comment')).toEqual(['THEDUC', 'AMNHAC', 'MITHUAT']);
  expect(modes('score')).toHaveLength(9);
});

test('Hoá học begins in grade 8', () => {
  expect(codes('2006', 7)).not.toContain('HOAHOC');
  expect(codes('2006', 8)).toContain('HOAHOC');
});

test('the 2018 programme has eight score and four comment subjects', () => {
  const required = subjectsOf('2018', 7).filter(({ elective }) => !elective);
  expect(required.filter(({ mode }) => mode === 'score').map(({ code }) => code)).toEqual([
    'NGUVAN',
    'TOAN',
    'NGOAINGU',
    'GDCD',
    'LICHSUDIALI',
    'KHTN',
    'CONGNGHE',
    'TINHOC',
  ]);
  expect(required.filter(({ mode }) => mode === 'comment').map(({ code }) => code)).toEqual([
    'GDTC',
    'NGHETHUAT',
    'HDTNHN',
    'NDGDDP',
  ]);
});

test.each([
  ['TOAN', 6, 4],
  ['GDCD', 6, 2],
  ['CONGNGHE', 7, 2],
  ['CONGNGHE', 8, 3],
  ['TINHOC', 9, 2],
  ['LICHSUDIALI', 6, 4],
] as const)('TT 22: %s in grade %d has %d ĐĐGtx', (code, grade, regular) => {
  const subject = subjectByCode('2018', code);
  const plan = subject && planOf(subject, grade, 'id');
  expect(plan && tt22.columnsFor(plan, 1).filter(({ kind }) => kind === 'regular')).toHaveLength(regular);
});

test('Âm nhạc of grade 9 is taught in the first term, Mĩ thuật in the second', () => {
  const taught = (code: string) => {
    const subject = subjectByCode('2006', code);
    const plan = subject && planOf(subject, 9, 'id');
    return plan && [tt58.isTaught(plan, 1), tt58.isTaught(plan, 2)];
  };
  expect(taught('AMNHAC')).toEqual([true, false]);
  expect(taught('MITHUAT')).toEqual([false, true]);
});

test('names, and codes that a programme does not have', () => {
  expect(subjectName('2006', 'NGOAINGU')).toBe('Ngoại ngữ');
  expect(subjectName('2018', 'NGOAINGU')).toBe('Ngoại ngữ 1');
  expect(subjectName('2018', 'VATLI')).toBe('VATLI');
  const chemistry = subjectByCode('2006', 'HOAHOC');
  expect(chemistry && planOf(chemistry, 6, 'id')).toBeNull();
});
