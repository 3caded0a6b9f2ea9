import { contentOf, type Same } from './cell';
import { cellAt, tableOf } from './cell-table';
import { editCells } from './edit-cells';
import type { SaveOutcome } from './outcome';
import { initialSaveState, refusedCells, unsentChanges, type Batch, type SaveState } from './save-state';
import { PAUSE_MS, startSaver, type Saver } from './saver';
import { createStore, type Store } from './store';

const same: Same<number> = (left, right) => left === right;
let store: Store<SaveState<number>>;
let sent: Batch<number>[];
let answers: ((outcome: SaveOutcome<number>) => void)[];
let saver: Saver;

beforeEach(() => {
  jest.useFakeTimers();
  store = createStore(initialSaveState(tableOf<number>({})));
  sent = [];
  answers = [];
  saver = startSaver({
    store,
    send: (batch) => {
      sent.push(batch);
      return new Promise((resolve) => answers.push(resolve));
    },
    same,
    format: String,
    newRequestId: () => `r${sent.length + 1}`,
  });
});
afterEach(() => {
  saver.stop();
  jest.useRealTimers();
});

const type = (row: string, value: number) =>
  store.update((state) => editCells(state, [{ ref: { row, column: 'c' }, content: { kind: 'value', value } }], same));
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const answer = async (outcome: SaveOutcome<number>) => {
  answers.shift()?.(outcome);
  await pass(0);
};
const storedAll = (batch: Batch<number> | undefined): SaveOutcome<number> => ({
  kind: 'stored',
  answer: { accepted: (batch?.changes ?? []).map(({ ref, to }) => ({ ref, value: to })), conflicts: [] },
});

test('edits are gathered until typing pauses, then sent together', async () => {
  type('an', 8);
  await pass(PAUSE_MS - 100);
  type('binh', 7);
  await pass(PAUSE_MS - 100);
  expect(sent).toHaveLength(0);
  await pass(100);
  expect(sent[0]?.changes.map(({ ref, to }) => [ref.row, to])).toEqual([
    ['an', 8],
    ['binh', 7],
  ]);
});

test('typing without a pause is sent all the same', async () => {
  for (let index = 0; index < 10; index += 1) {
    type(`pupil-${index}`, 5);
    await pass(400);
  }
  expect(sent.length).toBeGreaterThan(0);
});

test('one request at a time: what is typed meanwhile goes with the next', async () => {
  type('an', 8);
  await pass(PAUSE_MS);
  type('binh', 7);
  await pass(5_000);
  expect(sent).toHaveLength(1);
  await answer(storedAll(sent[0]));
  await pass(PAUSE_MS);
  expect(sent[1]?.changes.map(({ ref }) => ref.row)).toEqual(['binh']);
});

test('without an answer the same request is repeated, later each time, and the edits stay', async () => {
  type('an', 8);
  await pass(PAUSE_MS);
  await answer({ kind: 'unreachable', offline: false });
  expect(store.read().phase).toMatchObject({ kind: 'unreachable', attempt: 1 });
  expect(unsentChanges(store.read())).toHaveLength(1);
  await pass(1_000);
  await answer({ kind: 'unreachable', offline: false });
  await pass(1_500);
  expect(sent).toHaveLength(2);
  await pass(500);
  expect(sent.map(({ requestId }) => requestId)).toEqual(['r1', 'r1', 'r1']);
  await answer(storedAll(sent[0]));
  expect(unsentChanges(store.read())).toEqual([]);
});

test('signed out: nothing is tried until the person says so, then the same request goes', async () => {
  type('an', 8);
  await pass(PAUSE_MS);
  await answer({ kind: 'signedOut', otherPerson: false });
  type('binh', 7);
  await pass(60_000);
  expect(sent).toHaveLength(1);
  saver.retry();
  expect(sent.map(({ requestId }) => requestId)).toEqual(['r1', 'r1']);
});

test('a closed sheet takes no more requests, shows the register, and the edits are still there to be copied', async () => {
  type('an', 8);
  await pass(PAUSE_MS);
  await answer({ kind: 'closed', message: 'Học kỳ đã công bố.' });
  saver.retry();
  await pass(60_000);
  expect(sent).toHaveLength(1);
  expect(store.read().unsendable.map(({ ref, to }) => [ref.row, to])).toEqual([['an', 8]]);
  expect(contentOf(cellAt(store.read().cells, { row: 'an', column: 'c' }))).toEqual({ kind: 'value', value: null });
});

test('refused cells keep their text, the others are sent again under a new id', async () => {
  type('an', 8);
  type('binh', 7);
  await pass(PAUSE_MS);
  await answer({ kind: 'rejected', cells: [{ ref: { row: 'an', column: 'c' }, message: 'Không được.' }] });
  expect(refusedCells(store.read())[0]?.cell.draft).toEqual({ kind: 'refused', text: '8', message: 'Không được.' });
  await pass(PAUSE_MS);
  expect(sent[1]).toMatchObject({ requestId: 'r2', changes: [{ ref: { row: 'binh' } }] });
});

test('flush sends at once and tells whether all is stored', async () => {
  type('an', 8);
  const flushed = saver.flush();
  expect(sent).toHaveLength(1);
  await answer(storedAll(sent[0]));
  await expect(flushed).resolves.toBe(true);
  type('binh', 7);
  const failed = saver.flush();
  await answer({ kind: 'unreachable', offline: false });
  await expect(failed).resolves.toBe(false);
});
