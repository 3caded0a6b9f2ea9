import { z } from 'zod';
import type { Records } from './browser-records';
import { keepWork } from './keep-work';
import { keptEditsSchema } from './kept-edits';

function memory(): Records & { readonly map: Map<string, unknown> } {
  const map = new Map<string, unknown>();
  return {
    map,
    put: async (key, value) => void map.set(key, structuredClone(value)),
    remove: async (keys) => keys.forEach((key) => map.delete(key)),
    list: async (prefix) => [...map].flatMap(([key, value]) => (key.startsWith(prefix) ? [{ key, value }] : [])),
  };
}
const schema = keptEditsSchema(z.number());
const change = { ref: { row: 'an', column: 'c' }, from: null, to: 9 };
const work = { changes: [change], batch: null, refused: [] };
let open: Set<string>;
let clock: number;
beforeEach(() => {
  open = new Set();
  clock = 1;
});
const pageOf = (records: Records, page: string, sheet = 'lan/o1/1') =>
  keepWork({ records, pages: { held: async () => open }, sheet, page, schema, now: () => clock });

test('work of a page that is gone is found by the next one, and only that of the same person and sheet', async () => {
  const records = memory();
  await pageOf(records, 'first').write(work);
  await pageOf(records, 'other', 'mai/o1/1').write(work);
  await pageOf(records, 'third', 'lan/o1/12').write(work);
  const { kept } = await pageOf(records, 'second').leftBehind();
  expect(kept).toMatchObject([{ changes: [change] }]);
});

test('work of a page that is open in another tab is left to it', async () => {
  const records = memory();
  await pageOf(records, 'first').write(work);
  open.add('first');
  const second = pageOf(records, 'second');
  expect((await second.leftBehind()).kept).toEqual([]);
  open.delete('first');
  expect((await second.leftBehind()).kept).toHaveLength(1);
});

test('a page does not find its own work, and keeps nothing once all is stored', async () => {
  const records = memory();
  const page = pageOf(records, 'first');
  await page.write(work);
  expect((await page.leftBehind()).kept).toEqual([]);
  await page.write(null);
  expect(records.map.size).toBe(0);
});

test('what was found can be forgotten without touching the own work', async () => {
  const records = memory();
  await pageOf(records, 'first').write(work);
  const second = pageOf(records, 'second');
  await second.write(work);
  await (await second.leftBehind()).forget();
  expect([...records.map.keys()]).toEqual(['lan/o1/1/second']);
});

test('a spoilt record is passed over, and forgotten with the others', async () => {
  const records = memory();
  records.map.set('lan/o1/1/x', 'spoilt');
  const left = await pageOf(records, 'second').leftBehind();
  expect(left.kept).toEqual([]);
  await left.forget();
  expect(records.map.size).toBe(0);
});
