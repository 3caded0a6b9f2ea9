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

test('2006: lessons a week by grade; a//b is the first and the second term', () => {
  const table = subjectsOf('2006', 9)
    .concat(subjectsOf('2006', 6))
    .filter((subject, index, all) => all.findIndex(({ code }) => code === subject.code) === index)
    .map(({ code, lessons }) => {
      const cells = ([6, 7, 8, 9] as const).map((grade) => {
        const [first, second] = lessons[grade]?.perWeekTenths ?? [];
        if (first === undefined || second === undefined) return '–';
        return first === second ? `${first / 10}` : `${first / 10}//${second / 10}`;
      });
      return `${code} ${cells.join(' ')}`;
    });
  expect(table).toEqual([
    'TOAN 4 4 4 4',
    'VATLI 1 1 1 2',
    'HOAHOC – – 2 2',
    'SINHHOC 2 2 2 2',
    'TINHOC 2 2 2 2',
    'NGUVAN 4 4 4 5',
    'LICHSU 1 2 2//1 1//2',
    'DIALI 1 2 1//2 2//1',
    'NGOAINGU 3 3 3 2',
    'GDCD 1 1 1 1',
    'CONGNGHE 2 1//2 1//2 1',
    'THEDUC 2 2 2 2',
    'AMNHAC 1 1 1 1//0',
    'MITHUAT 1 1 1 0//1',
  ]);
});

test.each([
  // 18 weeks, then 17
  ['2006', 'LICHSU', 8, 53, [20, 10]],
  ['2006', 'DIALI', 8, 52, [10, 20]],
  ['2006', 'TOAN', 6, 140, [40, 40]],
  ['2006', 'AMNHAC', 9, 18, [10, 0]],
  ['2018', 'TOAN', 6, 140, [40, 40]],
  ['2018', 'CONGNGHE', 8, 52, [15, 15]],
  ['2018', 'GDCD', 6, 35, [10, 10]],
  ['2018', 'NGOAINGU2', 9, 105, [30, 30]],
  ['2018', 'TIENGDTTS', 6, 105, [30, 30]],
] as const)('%s: %s in grade %d, %d lessons a year', (programme, code, grade, perYear, perWeekTenths) => {
  expect(subjectByCode(programme, code)?.lessons[grade]).toEqual({ perWeekTenths, perYear });
});

test('what a school may choose', () => {
  const electives = (programme: '2006' | '2018') =>
    subjectsOf(programme, 6).flatMap(({ code, elective }) => (elective ? [code] : []));
  expect(electives('2006')).toEqual(['TINHOC']);
  expect(electives('2018')).toEqual(['TIENGDTTS', 'NGOAINGU2']);
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
