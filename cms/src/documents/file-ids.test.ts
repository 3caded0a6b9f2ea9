import { fileIds } from './keep-media-of-site';

it.each([
  [null, []],
  [3, [3]],
  ['3', [3]],
  [{ id: 3, name: 'a.png' }, [3]],
  [
    [{ id: 3 }, 4],
    [3, 4],
  ],
  [{ set: [{ id: 3 }] }, [3]],
  [{ connect: [3], disconnect: [9] }, [3]],
  ['3; drop', [Number.NaN]],
  [true, [Number.NaN]],
])('%j', (value, ids) => {
  expect(fileIds(value)).toEqual(ids);
});
