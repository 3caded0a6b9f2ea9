import type { Mark } from '@cong-truong/domain/scores/mark';
import { parseBlock } from '../grid/clipboard';
import type { PasteSheet } from './paste-sheet';
import { placeByContent, placeByPosition } from './place-block';
import { countVerdicts, planPaste } from './plan-paste';

const score = (tenths: number): Mark => ({ kind: 'score', tenths });

const MARKS: Readonly<Record<string, Mark>> = { '0/0': score(80), '1/0': score(70) };
const SHEET: PasteSheet = {
  pupils: [
    { rollNumber: 1, code: 'HS01', fullName: 'Nguyễn Hoài An' },
    { rollNumber: 2, code: 'HS02', fullName: 'Trần Bình' },
    { rollNumber: 3, code: 'HS03', fullName: 'Lê Minh Châu' },
    { rollNumber: 4, code: 'HS04', fullName: 'Lê Minh Châu' },
  ],
  columns: [
    { label: 'ĐĐGtx 1', title: 'Đánh giá thường xuyên lần 1' },
    { label: 'ĐĐGtx 2', title: 'Đánh giá thường xuyên lần 2' },
    { label: 'ĐTB', title: 'Điểm trung bình' },
  ],
  cell: ({ row, col }) => ({
    mark: MARKS[`${row}/${col}`] ?? null,
    lockedBecause: col === 2 ? 'Cột này do máy tính.' : null,
  }),
  read: (text) => {
    if (text === '') return { ok: true, mark: null };
    const value = Number(text.replace(',', '.'));
    return value >= 0 && value <= 10
      ? { ok: true, mark: score(Math.round(value * 10)) }
      : { ok: false, message: 'Không phải điểm.' };
  },
};
const ORIGIN = { row: 0, col: 0 };

test('by place: new, overwritten, same, emptied and refused cells are told apart', () => {
  const plan = planPaste(placeByPosition(parseBlock('8,0\t9\r\n\t11\r\n'), ORIGIN, SHEET), SHEET);
  expect(plan.cells.map(({ position, verdict }) => [position.row, position.col, verdict.kind])).toEqual([
    [0, 0, 'same'],
    [0, 1, 'new'],
    [1, 0, 'blank'],
    [1, 1, 'refused'],
  ]);
  const overwriting = planPaste(placeByPosition(parseBlock('5'), ORIGIN, SHEET), SHEET);
  expect(overwriting.cells[0]?.verdict).toEqual({ kind: 'overwrite', mark: score(50), before: score(80) });
  expect(countVerdicts(plan)).toEqual({ new: 1, overwrite: 0, blank: 1, same: 1, refused: 1 });
});

test('text that has no cell to go to is named, never dropped in silence', () => {
  const plan = planPaste(placeByPosition(parseBlock('5\t6\t7\n8\t9\t'), { row: 3, col: 1 }, SHEET), SHEET);
  expect(plan.cells).toHaveLength(1);
  expect(plan.unplaced.map(({ text, message }) => `${text}: ${message}`)).toEqual([
    '6: Cột này do máy tính.',
    '7: Vượt quá các cột điểm của bảng.',
    '8: Vượt quá danh sách lớp.',
    '9: Vượt quá danh sách lớp.',
  ]);
});

test('rows find their pupil by code, in any order, with the name beside it left out', () => {
  const placement = placeByContent(
    parseBlock('HS02\tTrần Bình\t5\nhs01\tNguyễn Hoài An\t6\nHS99\tAi Đó\t7'),
    ORIGIN,
    SHEET,
  );
  expect(placement).toMatchObject({ rowsBy: 'code', columnsBy: 'place', columns: [null, null, 0] });
  const plan = placement && planPaste(placement, SHEET);
  expect(plan?.cells.map(({ position, text }) => [position.row, position.col, text])).toEqual([
    [1, 0, '5'],
    [0, 0, '6'],
  ]);
  expect(plan?.unplaced).toEqual([
    { blockRow: 3, blockColumn: 3, text: '7', message: 'Lớp này không có học sinh mã “HS99”.' },
  ]);
});

test('names may be split into two columns; a name that two pupils bear is not guessed', () => {
  const placement = placeByContent(parseBlock('1\tTrần\tBình\t5\n2\tLê Minh\tChâu\t6'), ORIGIN, SHEET);
  const plan = placement && planPaste(placement, SHEET);
  expect(plan?.cells.map(({ position, text }) => [position.row, position.col, text])).toEqual([[1, 0, '5']]);
  expect(plan?.unplaced[0]?.message).toContain('Lớp có 2 học sinh tên “Lê Minh Châu”');
});

test('columns find their place by the heading', () => {
  const placement = placeByContent(parseBlock('Họ và tên\tđđgTX 2\tĐĐGtx 1\nTrần Bình\t5\t6'), ORIGIN, SHEET);
  expect(placement).toMatchObject({ rowsBy: 'name', columnsBy: 'label', columns: [null, 1, 0] });
});

test('a list that names pupils of another class is not laid over this one by place', () => {
  const placement = placeByContent(parseBlock('Họ và tên\tĐĐGtx 1\nAi Đó\t5'), ORIGIN, SHEET);
  const plan = placement && planPaste(placement, SHEET);
  expect(plan).toMatchObject({
    cells: [],
    unplaced: [{ text: '5', message: 'Không nhận ra học sinh của dòng này trong lớp.' }],
  });
});

test('a pupil that stands in the block twice is taken once', () => {
  const placement = placeByContent(parseBlock('HS01\t5\nHS01\t6'), ORIGIN, SHEET);
  const plan = placement && planPaste(placement, SHEET);
  expect(plan?.cells).toHaveLength(1);
  expect(plan?.unplaced[0]?.message).toBe('Học sinh này đã có ở một dòng trên của khối.');
});

test('a block of marks alone says nothing of itself', () => {
  expect(placeByContent(parseBlock('8\t9\n7\t6'), ORIGIN, SHEET)).toBeNull();
});
