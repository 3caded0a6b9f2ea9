import { z } from 'zod';
import type { Same } from './cell';
import { cellAt, tableOf } from './cell-table';
import { editCells, repeatStep } from './edit-cells';
import { editsToKeep, keptEditsSchema, mergeKept, resumeKept, stillMissing, type KeptEdits } from './kept-edits';
import { initialSaveState, refusedCells, unsentChanges, type CellChange } from './save-state';
import { settleStored, startBatch } from './settle';

const same: Same<number> = (left, right) => left === right;
const A = { row: 'an', column: 'c' };
const B = { row: 'binh', column: 'c' };
const REQUEST = '3f0c1a34-6f0e-4c59-9d0b-5f9b6a3c1d11';
const opened = () => initialSaveState(tableOf({ an: { c: 8 }, binh: { c: 5 } }));
const exists = ({ row }: { row: string }) => row !== 'gone';
const kept = (changes: CellChange<number>[], more: Partial<KeptEdits<number>> = {}): KeptEdits<number> => ({
  keptAt: 1,
  changes,
  batch: null,
  refused: [],
  ...more,
});
const typed = () =>
  editCells(
    opened(),
    [
      { ref: A, content: { kind: 'value', value: 9 } },
      { ref: B, content: { kind: 'value', value: 6 } },
    ],
    same,
  );

test('unsent edits and undecided conflicts are kept', () => {
  const conflict = { ref: B, current: 4, changedBy: null, changedAt: null };
  const state = settleStored(typed(), { accepted: [], conflicts: [conflict] }, { now: 0, same });
  expect(editsToKeep(state)?.changes).toEqual([
    { ref: A, from: 8, to: 9 },
    { ref: B, from: 5, to: 6 },
  ]);
});

test('a request under way is kept with its id, text to be corrected as it was typed, and nothing when all is stored', () => {
  const refused = { kind: 'refused' as const, text: '11', message: 'Điểm từ 0 đến 10.' };
  const state = editCells(startBatch(typed(), REQUEST), [{ ref: B, content: refused }], same);
  expect(editsToKeep(state)).toMatchObject({ batch: { requestId: REQUEST }, refused: [{ ref: B, text: '11' }] });
  expect(editsToKeep(opened())).toBeNull();
});

test('what has reached the register meanwhile, or has no cell any more, is not taken up', () => {
  const changes = [
    { ref: A, from: 7, to: 8 },
    { ref: B, from: 5, to: 6 },
    { ref: { row: 'gone', column: 'c' }, from: null, to: 6 },
  ];
  const batch = { requestId: REQUEST, changes };
  expect(stillMissing(opened(), kept(changes, { batch }), { same, exists })).toMatchObject({
    changes: [{ ref: B, from: 5, to: 6 }],
    batch: null,
  });
  expect(stillMissing(opened(), kept(changes.slice(0, 1)), { same, exists })).toBeNull();
});

test('resumed edits carry the value that they replaced then, so that the server sees a conflict', () => {
  const state = resumeKept(opened(), kept([{ ref: A, from: 3, to: 9 }]));
  expect(unsentChanges(state)).toEqual([{ ref: A, from: 3, to: 9 }]);
  expect(cellAt(state.cells, B)).toEqual({ saved: 5, draft: null });
});

test('a request whose answer was lost is repeated with the same id', () => {
  const before = startBatch(typed(), REQUEST);
  const work = editsToKeep(before);
  const after = startBatch(resumeKept(opened(), { keptAt: 1, ...(work ?? kept([])) }), 'another');
  expect(after.batch).toEqual(before.batch);
});

test('what was taken up again can be undone as one step', () => {
  const state = resumeKept(
    opened(),
    kept([
      { ref: A, from: 8, to: 9 },
      { ref: B, from: 5, to: 6 },
    ]),
  );
  expect(unsentChanges(repeatStep(state, 'undo', same))).toEqual([]);
});

test('text that waits for correction comes back as it was', () => {
  const refused = [{ ref: A, text: '11', message: 'Điểm từ 0 đến 10.' }];
  expect(refusedCells(resumeKept(opened(), kept([], { refused })))).toMatchObject([
    { ref: A, cell: { saved: 8, draft: { kind: 'refused', text: '11' } } },
  ]);
});

test('a cell that the person is at already is left alone', () => {
  const now = editCells(opened(), [{ ref: A, content: { kind: 'value', value: 10 } }], same);
  expect(unsentChanges(resumeKept(now, kept([{ ref: A, from: 8, to: 9 }])))).toEqual([{ ref: A, from: 8, to: 10 }]);
});

test('of several pages the latest has the last word on a cell', () => {
  const merged = mergeKept([
    kept([
      { ref: A, from: 8, to: 9 },
      { ref: B, from: 5, to: 6 },
    ]),
    kept([{ ref: A, from: 8, to: 10 }], { keptAt: 2 }),
  ]);
  expect(merged).toMatchObject({ keptAt: 2, changes: [{ to: 10 }, { to: 6 }] });
  expect(mergeKept([])).toBeNull();
});

test('what a browser kept is checked before it is believed', () => {
  const schema = keptEditsSchema(z.number());
  const change = { ref: A, from: null, to: 9 };
  const work = kept([change], { batch: { requestId: REQUEST, changes: [change], reason: 'chấm lại' } });
  expect(schema.parse(structuredClone(work))).toEqual(work);
  expect(schema.safeParse({ ...work, changes: [{ ref: A, to: 'x' }] }).success).toBe(false);
});
