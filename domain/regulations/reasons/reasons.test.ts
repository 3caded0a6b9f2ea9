import { conditionClause, needClause, type Condition } from './condition';
import { formulaText } from './formula';
import { quotientText } from './quotient';
import { reasoningOf } from './reasoning';
import { reasoningLines } from './reasoning-text';
import type { Level } from './requirement';
import { atLeast, atMost, every, oneOf, stated, tenths } from './requirements';
import { hundredthsOf, valueText } from './value';

describe('numbers as they are written', () => {
  test.each([
    [{ tenths: 80 }, '8,0', 800],
    [{ hundredths: 3425 }, '34,25', 3425],
    [{ hundredths: 650 }, '6,5', 650],
    [{ hundredths: 605 }, '6,05', 605],
    [{ count: 45, unit: 'buổi' }, '45 buổi', 4500],
    [{ count: 21 }, '21', 2100],
    [{ word: 'Tốt' }, 'Tốt', 0],
  ])('%j is %s, %d hundredths', (value, text, hundredths) => {
    expect(valueText(value)).toBe(text);
    expect(hundredthsOf(value)).toBe(hundredths);
  });

  test.each([
    [900, 2, '4,5'],
    [4520, 8, '5,65'],
    [1490, 3, '4,966…'],
    [1602, 4, '4,005'],
  ])('%d hundredths by %d is %s', (total, divisor, text) => {
    expect(quotientText(total, divisor)).toBe(text);
  });
});

describe('formulas with the numbers put in', () => {
  test('a plain sum', () => {
    const terms = [
      { factor: 2, values: [{ hundredths: 725 }] },
      { factor: 1, values: [{ tenths: 60 }] },
    ];
    expect(formulaText({ symbol: 'Điểm', terms, divisor: 1, result: { hundredths: 2050 } })).toBe(
      'Điểm = 2×7,25 + 6,0 = 20,5',
    );
  });

  test('a quotient that is exact, and one that is rounded', () => {
    const of = (practice: number, result: number) =>
      formulaText({
        symbol: 'ĐXL',
        terms: [
          { factor: 1, values: [tenths(50)] },
          { factor: 3, values: [tenths(practice)] },
        ],
        divisor: 4,
        result: tenths(result),
      });
    expect(of(50, 50)).toBe('ĐXL = (5,0 + 3×5,0) / 4 = 5,0');
    expect(of(51, 51)).toBe('ĐXL = (5,0 + 3×5,1) / 4 = 5,075 ≈ 5,1');
  });

  test('one factor of several values', () => {
    const terms = [{ factor: 2, values: [{ hundredths: 650 }, { count: 7 }] }];
    expect(formulaText({ symbol: 'T', terms, divisor: 2, result: { hundredths: 1350 } })).toBe(
      'T = (2×(6,5 + 7)) / 2 = 13,5',
    );
  });
});

interface Pupil {
  readonly absences: number;
  readonly average: number;
  readonly conduct: 'good' | 'weak' | null;
  readonly marks: readonly (readonly [string, number])[];
  readonly dossier: boolean;
}

const LABELS = { good: 'Tốt', weak: 'Yếu' } as const;
const sessions = (count: number) => ({ count, unit: 'buổi' });
const present = atMost<Pupil>('số buổi nghỉ', 45, ({ absences }) => absences, sessions);
const average = atLeast<Pupil>('điểm trung bình', 50, (pupil) => pupil.average, tenths);
const conduct = oneOf<Pupil, 'good' | 'weak'>(
  'hạnh kiểm',
  ['good'],
  (pupil) => pupil.conduct,
  (rating) => LABELS[rating],
);
const marks = every<Pupil, number>(
  'các môn',
  { relation: 'atLeast', bound: tenths(35) },
  (pupil) => pupil.marks,
  (mark) => mark >= 35,
  tenths,
);
const dossier = stated<Pupil>('hồ sơ đầy đủ', 'hồ sơ chưa đầy đủ', (pupil) => pupil.dossier);

const PUPIL: Pupil = { absences: 45, average: 50, conduct: 'good', marks: [['Toán', 35]], dossier: true };
const LEVELS: readonly Level<'first' | 'second', Pupil>[] = [
  { outcome: 'first', requires: [present, average, conduct, marks, dossier] },
  { outcome: 'second', requires: [present, dossier] },
];

function linesFor(pupil: Pupil, towards: 'above' | 'best' = 'above'): readonly string[] {
  return reasoningLines(
    reasoningOf({
      question: 'Xét',
      citation: { source: 'Đ.1', evidence: 'V', from: '2012-01-26' },
      levels: LEVELS,
      input: pupil,
      label: (outcome) => (outcome === null ? 'không' : outcome === 'first' ? 'hạng nhất' : 'hạng nhì'),
      towards,
    }),
  );
}

describe('a ladder of levels, told', () => {
  test('the best level, all bounds just met', () => {
    expect(linesFor(PUPIL)).toEqual([
      'Xét: hạng nhất (Đ.1).',
      'Đủ điều kiện “hạng nhất”: số buổi nghỉ: 45 buổi (quy định: không quá 45 buổi); điểm trung bình: 5,0 (quy định: từ 5,0 trở lên); hạnh kiểm: Tốt (quy định: Tốt); các môn đều từ 3,5 trở lên; hồ sơ đầy đủ.',
    ]);
  });

  test('the next one, and what the best would ask for', () => {
    const low = ['Toán', 'Lí', 'Hoá', 'Sinh', 'Sử'].map((name) => [name, 34] as const);
    expect(linesFor({ ...PUPIL, average: 49, conduct: null, marks: low })).toEqual([
      'Xét: hạng nhì (Đ.1).',
      'Chưa đủ điều kiện “hạng nhất”: điểm trung bình: 4,9 (quy định: từ 5,0 trở lên); hạnh kiểm: không có (quy định: Tốt); các môn phải từ 3,5 trở lên, còn Toán 3,4, Lí 3,4, Hoá 3,4 và 2 mục khác.',
      'Đủ điều kiện “hạng nhì”: số buổi nghỉ: 45 buổi (quy định: không quá 45 buổi); hồ sơ đầy đủ.',
      'Muốn được “hạng nhất” cần: điểm trung bình: từ 5,0 trở lên; hạnh kiểm Tốt; Toán, Lí, Hoá, Sinh, Sử từ 3,5 trở lên.',
    ]);
  });

  test('neither: a level missed for the same reasons is told once', () => {
    expect(linesFor({ ...PUPIL, absences: 46 })).toEqual([
      'Xét: không (Đ.1).',
      'Chưa đủ điều kiện “hạng nhất”: số buổi nghỉ: 46 buổi (quy định: không quá 45 buổi).',
      'Muốn được “hạng nhì” cần: số buổi nghỉ: không quá 45 buổi.',
    ]);
    expect(linesFor({ ...PUPIL, absences: 46, average: 49 }, 'best').at(-1)).toBe(
      'Muốn được “hạng nhất” cần: số buổi nghỉ: không quá 45 buổi; điểm trung bình: từ 5,0 trở lên.',
    );
  });

  test('a level that asks for nothing has nothing to tell', () => {
    const [first] = LEVELS;
    const open = { outcome: 'second', requires: [] } as const;
    const lines = reasoningLines(
      reasoningOf({
        question: 'Xét',
        citation: { source: 'Đ.1', evidence: 'V', from: '2012-01-26' },
        levels: first ? [first, open] : [open],
        input: { ...PUPIL, dossier: false },
        label: (outcome) => outcome ?? 'không',
      }),
    );
    expect(lines.slice(1)).toEqual([
      'Chưa đủ điều kiện “first”: hồ sơ chưa đầy đủ.',
      'Đủ điều kiện “second”.',
      'Muốn được “first” cần: hồ sơ đầy đủ.',
    ]);
  });
});

test('three are named, a fourth is counted', () => {
  const failing = ['Toán', 'Lí', 'Hoá', 'Sinh'].map((name) => ({ name, value: tenths(34) }));
  const clause = (count: number): string =>
    conditionClause({
      kind: 'every',
      name: 'các môn',
      wanted: { relation: 'atLeast', bound: tenths(35) },
      failing: failing.slice(0, count),
      met: false,
    });
  expect(clause(3)).toBe('các môn phải từ 3,5 trở lên, còn Toán 3,4, Lí 3,4, Hoá 3,4');
  expect(clause(4)).toBe('các môn phải từ 3,5 trở lên, còn Toán 3,4, Lí 3,4, Hoá 3,4 và 1 mục khác');
});

test('one of several is enough', () => {
  const any: Condition = {
    kind: 'any',
    name: 'Toán hoặc Ngữ văn',
    wanted: { relation: 'atLeast', bound: tenths(50) },
    facts: [
      { name: 'Toán', value: tenths(49) },
      { name: 'Ngữ văn', value: tenths(40) },
    ],
    met: false,
  };
  expect(conditionClause(any)).toBe('Toán hoặc Ngữ văn, cần một môn từ 5,0 trở lên: Toán 4,9, Ngữ văn 4,0');
  expect(conditionClause({ ...any, facts: [] })).toBe('Toán hoặc Ngữ văn, cần một môn từ 5,0 trở lên: không có');
  expect(needClause(any)).toBe('một trong các môn Toán, Ngữ văn từ 5,0 trở lên');
});
