import type { Content, Same } from './cell';
import { cellAt, tableOf } from './cell-table';
import { editCells } from './edit-cells';
import { conflictsOf, initialSaveState, refusedCells, unsentChanges, type SaveState } from './save-state';
import { refreshSaved, resolveConflict, settleRejected, settleStored, startBatch } from './settle';

const same: Same<number> = (left, right) => left === right;
const A = { row: 'an', column: 'regular-1' };
const B = { row: 'binh', column: 'regular-1' };
const value = (number: number | null): Content<number> => ({ kind: 'value', value: number });
const typed = (state: SaveState<number>, ref: typeof A, number: number | null) =>
  editCells(state, [{ ref, content: value(number) }], same);
const sent = () => {
  const start = initialSaveState(tableOf({ an: { 'regular-1': 8 }, binh: { 'regular-1': null } }));
  return startBatch(typed(typed(start, A, 9), B, 6), 'r1');
};
const stored = (
  state: SaveState<number>,
  accepted: [typeof A, number | null][],
  theirs: [typeof A, number | null][] = [],
) =>
  settleStored(
    state,
    {
      accepted: accepted.map(([ref, number]) => ({ ref, value: number })),
      conflicts: theirs.map(([ref, current]) => ({
        ref,
        current,
        changedBy: 'Cô Lan',
        changedAt: '2026-11-23T15:00:00Z',
      })),
    },
    { now: 1_000, same },
  );

test('what was accepted is saved', () => {
  const state = stored(sent(), [
    [A, 9],
    [B, 6],
  ]);
  expect(cellAt(state.cells, A)).toEqual({ saved: 9, draft: null });
  expect(state).toMatchObject({ batch: null, phase: { kind: 'ready' }, lastSavedAt: 1_000 });
});

test('what was typed while the request was under way stays to be sent', () => {
  const state = stored(typed(sent(), A, 10), [
    [A, 9],
    [B, 6],
  ]);
  expect(unsentChanges(state)).toEqual([{ ref: A, from: 9, to: 10 }]);
});

test('a cell that somebody changed becomes a conflict and is not sent again', () => {
  const state = stored(sent(), [[B, 6]], [[A, 5]]);
  expect(conflictsOf(state)).toEqual([
    {
      ref: A,
      conflict: { kind: 'conflict', mine: 9, current: 5, changedBy: 'Cô Lan', changedAt: '2026-11-23T15:00:00Z' },
    },
  ]);
  expect(unsentChanges(state)).toEqual([]);
});

test('“mine” is sent as a change of theirs, “theirs” is taken as it is', () => {
  const state = stored(
    sent(),
    [],
    [
      [A, 5],
      [B, 7],
    ],
  );
  const mine = resolveConflict(state, { ref: A, choice: 'mine', same });
  expect(unsentChanges(mine)).toEqual([{ ref: A, from: 5, to: 9 }]);
  const theirs = resolveConflict(mine, { ref: B, choice: 'theirs', same });
  expect(cellAt(theirs.cells, B)).toEqual({ saved: 7, draft: null });
  expect(unsentChanges(theirs)).toEqual([{ ref: A, from: 5, to: 9 }]);
});

test('typing in a cell in conflict changes what is mine, the conflict stays', () => {
  const state = typed(stored(sent(), [], [[A, 5]]), A, 10);
  expect(conflictsOf(state)[0]?.conflict).toMatchObject({ mine: 10, current: 5 });
});

test('both typed the same: there is nothing to decide', () => {
  expect(conflictsOf(stored(sent(), [], [[A, 9]]))).toEqual([]);
});

test('a refused batch marks its bad cells with their text, the others stay to be sent', () => {
  const state = settleRejected(sent(), [{ ref: A, text: '9,0', message: 'Cột này không có trong sổ.' }], same);
  expect(refusedCells(state).map(({ ref }) => ref)).toEqual([A]);
  expect(unsentChanges(state)).toEqual([{ ref: B, from: null, to: 6 }]);
  expect(state.batch).toBeNull();
});

test('a cell that was corrected meanwhile is not marked for its old value', () => {
  const state = settleRejected(typed(sent(), A, 7), [{ ref: A, text: '9,0', message: 'Không được.' }], same);
  expect(unsentChanges(state)).toContainEqual({ ref: A, from: 8, to: 7 });
});

test('reading the sheet again brings what others did, but never under a hand that is typing', () => {
  const fresh = tableOf({ an: { 'regular-1': 3 }, binh: { 'regular-1': null, 'final-1': 4 } });
  const state = refreshSaved(sent(), fresh, same);
  expect(cellAt(state.cells, A)).toMatchObject({ saved: 8, draft: { kind: 'value', value: 9 } });
  expect(cellAt(state.cells, { row: 'binh', column: 'final-1' }).saved).toBe(4);
});

test('a request that has no answer yet is repeated under its own id', () => {
  const state = startBatch(typed(sent(), A, 10), 'r2');
  expect(state.batch).toMatchObject({ requestId: 'r1' });
  expect(state.batch?.changes).toContainEqual({ ref: A, from: 8, to: 9 });
});
