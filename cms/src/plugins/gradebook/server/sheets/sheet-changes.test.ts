import { randomUUID } from 'node:crypto';
import { MOST_CHANGES, parseSheetChanges, sheetChangesSchema } from './sheet-changes';

const change = (to: unknown, from: unknown = null) => ({ studentId: 'abc', column: 'regular-1', from, to });
const body = (changes: readonly unknown[]) => ({ requestId: randomUUID(), changes });
const parse = (...changes: unknown[]) => parseSheetChanges(sheetChangesSchema.parse(body(changes)));

it('takes marks and empty cells', () => {
  expect(parse(change({ kind: 'score', tenths: 85 }), change(null, { kind: 'comment', passed: true }))).toEqual([
    change({ kind: 'score', tenths: 85 }),
    change(null, { kind: 'comment', passed: true }),
  ]);
});

it.each([
  [{ kind: 'score', tenths: 101 }, 'outOfRange'],
  [{ kind: 'score', tenths: -1 }, 'outOfRange'],
  [{ kind: 'score', tenths: 8.5 }, 'notATenth'],
  [{ kind: 'score', tenths: '8' }, 'notAMark'],
  [{ kind: 'score', tenths: 80, extra: 1 }, 'outOfRange'],
  [{ kind: 'exempt' }, 'notAMark'],
  ['8', 'notAMark'],
  [undefined, 'notAMark'],
  [[], 'notAMark'],
])('tells %j at its cell', (to, code) => {
  expect(() => parse(change(null), change(to))).toThrow(
    expect.objectContaining({
      code: 'save.invalidCells',
      details: { cells: [expect.objectContaining({ studentId: 'abc', column: 'regular-1', code })] },
    }),
  );
});

it.each([
  ['no changes', body([])],
  ['too many', body(Array.from({ length: MOST_CHANGES + 1 }, () => change(null)))],
  ['no id of the request', { changes: [change(null)] }],
  ['an unknown key', { ...body([change(null)]), term: 2 }],
  ['a pupil that is no id', body([{ ...change(null), studentId: '../x' }])],
  ['a reason without end', { ...body([change(null)]), reason: 'x'.repeat(501) }],
])('refuses %s', (_what, input) => {
  expect(sheetChangesSchema.safeParse(input).success).toBe(false);
});

it('takes as many as a class has in a term', () => {
  const most = body(Array.from({ length: MOST_CHANGES }, () => change(null)));
  expect(sheetChangesSchema.safeParse(most).success).toBe(true);
});
