import { presentState } from './present-state';

it('opens a sheet only to who may write, and only while the term is open', () => {
  expect(presentState('open', true)).toEqual({ term: 'open', editable: true, reason: null });
  expect(presentState('open', false)).toMatchObject({ editable: false, reason: expect.stringMatching(/phân công/) });
  expect(presentState('locked', true)).toMatchObject({ editable: false, reason: expect.stringMatching(/khóa sổ/) });
  expect(presentState('published', true)).toMatchObject({ editable: false, reason: expect.stringMatching(/công bố/) });
});
