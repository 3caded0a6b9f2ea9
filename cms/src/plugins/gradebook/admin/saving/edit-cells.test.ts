import { contentOf, type Content, type Same } from './cell';
import { cellAt, tableOf } from './cell-table';
import { editCells, repeatStep } from './edit-cells';
import { initialSaveState, unsentChanges, type SaveState } from './save-state';
import { startBatch } from './settle';

const same: Same<number> = (left, right) => left === right;
const A = { row: 'an', column: 'regular-1' };
const B = { row: 'binh', column: 'regular-1' };
const value = (number: number | null): Content<number> => ({ kind: 'value', value: number });
const start = () => initialSaveState(tableOf({ an: { 'regular-1': 8 }, binh: { 'regular-1': null } }));
const typed = (state: SaveState<number>, ref: typeof A, content: Content<number>) =>
  editCells(state, [{ ref, content }], same);
const shown = (state: SaveState<number>, ref = A) => contentOf(cellAt(state.cells, ref));

test('an edit waits to be sent with the value that it replaces', () => {
  expect(unsentChanges(typed(start(), A, value(9)))).toEqual([{ ref: A, from: 8, to: 9 }]);
});

test('typing the saved value again leaves nothing to send', () => {
  const state = typed(typed(start(), A, value(9)), A, value(8));
  expect(unsentChanges(state)).toEqual([]);
});

test('going back to the saved value is a change while another one is on its way', () => {
  const state = typed(startBatch(typed(start(), A, value(9)), 'r1'), A, value(8));
  expect(unsentChanges(state)).toEqual([{ ref: A, from: 8, to: 8 }]);
});

test('refused text stays as typed and is not sent', () => {
  const state = typed(start(), A, { kind: 'refused', text: '88', message: 'Điểm từ 0 đến 10.' });
  expect(shown(state)).toEqual({ kind: 'refused', text: '88', message: 'Điểm từ 0 đến 10.' });
  expect(unsentChanges(state)).toEqual([]);
});

test('an edit leaves the rows of other pupils the same objects', () => {
  const before = start();
  const after = typed(before, A, value(9));
  expect(after.cells.get('binh')).toBe(before.cells.get('binh'));
  expect(after.cells.get('an')).not.toBe(before.cells.get('an'));
});

test('an edit without effect is no step', () => {
  const state = start();
  expect(typed(state, A, value(8))).toBe(state);
});

test('a block is undone and done again as one step', () => {
  const edited = editCells(
    start(),
    [
      { ref: A, content: value(5) },
      { ref: B, content: value(6) },
    ],
    same,
  );
  const undone = repeatStep(edited, 'undo', same);
  expect([shown(undone), shown(undone, B)]).toEqual([value(8), value(null)]);
  const again = repeatStep(undone, 'redo', same);
  expect([shown(again), shown(again, B)]).toEqual([value(5), value(6)]);
});

test('undo brings refused text back, and a new edit forgets what was undone', () => {
  const refused: Content<number> = { kind: 'refused', text: '88', message: 'Điểm từ 0 đến 10.' };
  const state = repeatStep(typed(typed(start(), A, refused), A, value(7)), 'undo', same);
  expect(shown(state)).toEqual(refused);
  expect(repeatStep(typed(state, A, value(6)), 'redo', same).steps.undone).toEqual([]);
});

test('undo does not touch a cell that somebody else changed since', () => {
  const edited = typed(start(), A, value(9));
  const changed = { ...edited, cells: tableOf({ an: { 'regular-1': 3 }, binh: { 'regular-1': null } }) };
  expect(shown(repeatStep(changed, 'undo', same))).toEqual(value(3));
});
