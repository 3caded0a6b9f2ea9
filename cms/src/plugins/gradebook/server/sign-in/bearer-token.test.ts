import { bearerToken } from './bearer-token';

it.each([
  ['Bearer abc', 'abc'],
  ['bearer  abc', 'abc'],
  ['Bearer', null],
  ['Bearer ', null],
  ['Bearer a b', null],
  ['Basic abc', null],
  ['', null],
  [undefined, null],
])('%p → %p', (header, token) => {
  expect(bearerToken(header)).toBe(token);
});
