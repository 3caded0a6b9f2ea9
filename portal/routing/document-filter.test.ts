import { parseDocumentFilter } from './document-filter';

const parse = (path: string) =>
  parseDocumentFilter(path.split('/').filter(Boolean), { decision: 'quyet-dinh', plan: 'ke-hoach' });

test.each([
  ['', { page: 1 }],
  ['quyet-dinh', { kind: 'decision', page: 1 }],
  ['2026', { year: 2026, page: 1 }],
  ['ke-hoach/2025/trang/3', { kind: 'plan', year: 2025, page: 3 }],
  ['trang/2', { page: 2 }],
])('%j is read', (path, filter) => {
  expect(parse(path)).toEqual(filter);
});

test.each([
  'khac-la',
  '2026/quyet-dinh',
  'trang/1',
  'trang/0',
  'trang/x',
  'trang',
  '2026/2025',
  '1999',
  'trang/2/3',
  'trang/99999',
])('%j is no list of documents', (path) => {
  expect(parse(path)).toBeNull();
});
