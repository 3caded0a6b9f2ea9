import { z } from 'zod';
import { keepStorage, type TextStorage } from './keep-storage';
import { keptEditsSchema } from './kept-edits';

function memory(): TextStorage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}
const schema = keptEditsSchema(z.number());
const change = { ref: { row: 'an', column: 'c' }, from: null, to: 9 };
const open = (storage: TextStorage, page: string, sheet = 'lan/o1/1') => keepStorage({ storage, sheet, page, schema });

test('edits of a page that is gone are found by the next one, and only those of the same person and sheet', () => {
  const storage = memory();
  open(storage, 'first').write([change]);
  open(storage, 'other', 'mai/o1/1').write([change]);
  expect(open(storage, 'second').leftBehind()).toMatchObject([{ changes: [change] }]);
});

test('a page does not find its own edits, and forgets them once all is stored', () => {
  const storage = memory();
  const page = open(storage, 'first');
  page.write([change]);
  expect(page.leftBehind()).toEqual([]);
  page.write([]);
  expect(storage.length).toBe(0);
});

test('what was offered can be forgotten without touching the own edits', () => {
  const storage = memory();
  open(storage, 'first').write([change]);
  const second = open(storage, 'second');
  second.write([change]);
  second.forgetLeftBehind();
  expect(storage.length).toBe(1);
});

test('a spoilt entry is passed over', () => {
  const storage = memory();
  storage.setItem('gradebook.unsent/lan/o1/1/x', '{"keptAt":');
  storage.setItem('gradebook.unsent/lan/o1/1/y', '{"keptAt":1}');
  expect(open(storage, 'second').leftBehind()).toEqual([]);
});
