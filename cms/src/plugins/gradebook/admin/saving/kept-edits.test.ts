import { z } from 'zod';
import type { Same } from './cell';
import { cellAt, tableOf } from './cell-table';
import { editCells } from './edit-cells';
import { editsToKeep, keptEditsSchema, resumeKept, stillMissing } from './kept-edits';
import { initialSaveState, unsentChanges } from './save-state';
import { settleStored } from './settle';

const same: Same<number> = (left, right) => left === right;
const A = { row: 'an', column: 'c' };
const B = { row: 'binh', column: 'c' };
const opened = () => initialSaveState(tableOf({ an: { c: 8 }, binh: { c: 5 } }));

test('unsent edits and undecided conflicts are kept', () => {
  const typed = editCells(
    opened(),
    [
      { ref: A, content: { kind: 'value', value: 9 } },
      { ref: B, content: { kind: 'value', value: 6 } },
    ],
    same,
  );
  const conflict = { ref: B, current: 4, changedBy: null, changedAt: null };
  const state = settleStored(typed, { accepted: [], conflicts: [conflict] }, { now: 0, same });
  expect(editsToKeep(state)).toEqual([
    { ref: A, from: 8, to: 9 },
    { ref: B, from: 5, to: 6 },
  ]);
});

test('what has reached the register meanwhile, or has no cell any more, is not offered', () => {
  const kept = [
    { ref: A, from: 7, to: 8 },
    { ref: B, from: 5, to: 6 },
    { ref: { row: 'gone', column: 'c' }, from: null, to: 6 },
  ];
  const exists = ({ row }: { row: string }) => row !== 'gone';
  expect(stillMissing(opened(), kept, { same, exists })).toEqual([{ ref: B, from: 5, to: 6 }]);
});

test('resumed edits carry the value that they replaced then, so that the server sees a conflict', () => {
  const state = resumeKept(opened(), [{ ref: A, from: 3, to: 9 }]);
  expect(unsentChanges(state)).toEqual([{ ref: A, from: 3, to: 9 }]);
  expect(cellAt(state.cells, B)).toEqual({ saved: 5, draft: null });
});

test('what a browser kept is checked before it is believed', () => {
  const schema = keptEditsSchema(z.number());
  const kept = { keptAt: 1, changes: [{ ref: A, from: null, to: 9 }] };
  expect(schema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(schema.safeParse({ keptAt: 1, changes: [{ ref: A, to: 'x' }] }).success).toBe(false);
});
