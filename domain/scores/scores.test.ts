import fc from 'fast-check';
import { tt22 } from '../regulations/tt22-2021/tt22-2021';
import { formatMark, printedMark } from './format-mark';
import { formatScore } from './format-score';
import type { Mark } from './mark';
import { cellSchema, markSchema } from './mark.schema';
import { parseScore } from './parse-score';
import { adviseMark, validateMark } from './validate-mark';

describe('typed scores', () => {
  test.each([
    ['8', 80],
    ['8,0', 80],
    ['8.0', 80],
    ['8,5', 85],
    ['0', 0],
    ['0,1', 1],
    ['10', 100],
    ['10,0', 100],
    ['  7,5 ', 75],
  ])('%j is %d tenths', (text, tenths) => {
    expect(parseScore(text, 'score')).toEqual({ ok: true, mark: { kind: 'score', tenths } });
  });

  test.each([
    ['10,5', 'outOfRange'],
    ['10.1', 'outOfRange'],
    ['11,0', 'outOfRange'],
    ['-1', 'outOfRange'],
    ['100', 'outOfRange'],
    ['85', 'ambiguous'],
    ['11', 'ambiguous'],
    ['08', 'ambiguous'],
    ['00', 'ambiguous'],
    ['08,5', 'ambiguous'],
    ['8,25', 'tooManyDecimals'],
    ['8,50', 'tooManyDecimals'],
    ['8,', 'notAScore'],
    [',5', 'notAScore'],
    ['8 5', 'notAScore'],
    ['8,0,0', 'notAScore'],
    ['1e1', 'notAScore'],
    ['0x8', 'notAScore'],
    ['８', 'notAScore'],
    ['٨', 'notAScore'],
    ['NaN', 'notAScore'],
    ['tám', 'notAScore'],
    ['=8', 'notAScore'],
    ['constructor', 'notAScore'],
    ['Đ', 'commentInScoreSubject'],
    ['cd', 'commentInScoreSubject'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseScore(text, 'score')).toMatchObject({ ok: false, code });
  });

  test('a forgotten comma is asked about, not guessed', () => {
    const parsed = parseScore('85', 'score');
    expect(parsed).toMatchObject({ message: 'Không rõ là 8,5 hay 85. Nếu là 8,5, hãy gõ cả dấu phẩy.' });
  });

  test('empty text empties the cell; v waits for a make-up test, k has none', () => {
    expect(parseScore(' ', 'score')).toEqual({ ok: true, mark: null });
    expect(parseScore('V', 'comment')).toEqual({ ok: true, mark: { kind: 'pending' } });
    expect(parseScore('k', 'score')).toEqual({ ok: true, mark: { kind: 'forfeit' } });
  });
});

describe('typed comments', () => {
  test.each([
    ['Đ', true],
    ['đ', true],
    ['d', true],
    ['Đạt', true],
    ['ÐẠT', true],
    ['CĐ', false],
    ['cd', false],
    ['Chưa  đạt', false],
    ['chưa đạt'.normalize('NFD'), false],
  ])('%j: %j', (text, passed) => {
    expect(parseScore(text, 'comment')).toEqual({ ok: true, mark: { kind: 'comment', passed } });
  });

  test.each([
    ['8', 'scoreInCommentSubject'],
    ['c', 'notAScore'],
    ['tốt', 'notAScore'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseScore(text, 'comment')).toMatchObject({ ok: false, code });
  });
});

const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((tenths) => ({ kind: 'score', tenths }) as const),
  fc.boolean().map((passed) => ({ kind: 'comment', passed }) as const),
  fc.constantFrom({ kind: 'pending' } as const, { kind: 'forfeit' } as const),
);

test('what is shown is read back as the same mark', () => {
  fc.assert(
    fc.property(anyMark, (mark) => {
      const mode = mark.kind === 'comment' ? 'comment' : 'score';
      expect(parseScore(formatMark(mark), mode)).toEqual({ ok: true, mark });
    }),
  );
});

test('whatever is typed, only marks that the schema knows come out', () => {
  const hostile = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+0-9.,evkđd ]{0,8}$/u));
  fc.assert(
    fc.property(hostile, fc.constantFrom('score', 'comment', 'score-and-comment'), (text, mode) => {
      const parsed = parseScore(text, mode);
      if (parsed.ok) expect(cellSchema.safeParse(parsed.mark).success).toBe(true);
      else expect(parsed.message.length).toBeLessThan(120);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0, '0,0'],
  [5, '0,5'],
  [80, '8,0'],
  [100, '10,0'],
])('%d tenths are written %s', (tenths, text) => {
  expect(formatScore(tenths)).toBe(text);
});

test('in print a test that was not made up is what it counts as', () => {
  expect(printedMark({ kind: 'forfeit' }, 'score')).toBe('0,0');
  expect(printedMark({ kind: 'forfeit' }, 'comment')).toBe('CĐ');
  expect(printedMark({ kind: 'pending' }, 'score')).toBe('');
});

test.each([
  { kind: 'score', tenths: 101 },
  { kind: 'score', tenths: -1 },
  { kind: 'score', tenths: 8.5 },
  { kind: 'score', tenths: '80' },
  { kind: 'score', tenths: 80, passed: true },
  { kind: 'comment' },
  { kind: 'value' },
  null,
  80,
])('the schema refuses %j', (value) => {
  expect(markSchema.safeParse(value).success).toBe(false);
});

describe('a mark in its column', () => {
  const plan = {
    offeringId: 'o',
    subject: 'TOAN',
    mode: 'score',
    lessonsPerWeekTenths: [40, 40],
    lessonsPerYear: 140,
  } as const;
  const column = tt22.columnAt(plan, 1, 'final-1');

  test('fits or says why not', () => {
    expect(validateMark({ kind: 'score', tenths: 80 }, column, 'score')).toBeNull();
    expect(validateMark(null, column, 'score')).toBeNull();
    expect(validateMark({ kind: 'pending' }, column, 'comment')).toBeNull();
    expect(validateMark({ kind: 'score', tenths: 101 }, column, 'score')?.code).toBe('outOfRange');
    expect(validateMark({ kind: 'score', tenths: 80.5 }, column, 'score')?.code).toBe('notATenth');
    expect(validateMark({ kind: 'score', tenths: 80 }, column, 'comment')?.code).toBe('scoreInCommentSubject');
    expect(validateMark({ kind: 'comment', passed: true }, column, 'score')?.code).toBe('commentInScoreSubject');
    expect(validateMark(null, tt22.columnAt(plan, 1, 'regular-9'), 'score')?.code).toBe('unknownColumn');
  });

  test('a decimal in M is advised against, not refused', () => {
    const oral = {
      key: 'oral-1',
      kind: 'oral',
      ordinal: 1,
      label: 'M',
      title: 'Kiểm tra miệng',
      weight: 1,
      required: true,
    } as const;
    expect(adviseMark({ kind: 'score', tenths: 85 }, oral)).not.toBeNull();
    expect(adviseMark({ kind: 'score', tenths: 80 }, oral)).toBeNull();
    expect(validateMark({ kind: 'score', tenths: 85 }, oral, 'score')).toBeNull();
  });
});
