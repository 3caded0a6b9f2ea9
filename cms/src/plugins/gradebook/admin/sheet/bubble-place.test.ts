import { bubblePlace } from './bubble-place';

const FRAME = { top: 100, bottom: 700, left: 0, right: 800 };
const BUBBLE = { width: 240, height: 40 };
const cell = (left: number, top = 200) => ({ left, right: left + 60, top, bottom: top + 34 });

test.each([
  ['room on the right', cell(300), 1280, { side: 'right', left: 368, top: 197 }],
  ['no room on the right', cell(300), 500, { side: 'left', left: 52, top: 197 }],
  ['a phone: room on neither side', cell(150), 360, { side: 'above', left: 60, top: 152 }],
  ['a phone, at the edge', cell(290), 360, { side: 'left', left: 42, top: 197 }],
] as const)('%s', (_, box, screen, expected) => {
  expect(bubblePlace(box, FRAME, BUBBLE, screen)).toEqual(expected);
});

test('no bubble for a cell that is scrolled out of sight', () => {
  expect(bubblePlace(cell(300, 40), FRAME, BUBBLE, 1280)).toBeNull();
  expect(bubblePlace(cell(300, 690), FRAME, BUBBLE, 1280)).toBeNull();
});
