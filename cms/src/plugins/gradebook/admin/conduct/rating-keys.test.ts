import type { KeyStroke } from '../grid/keyboard';
import { ratingCommand } from './rating-keys';

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code: key,
  ctrl: false,
  shift: false,
  alt: false,
  composing: false,
  ...more,
});

test.each<[KeyStroke, unknown]>([
  [stroke('1'), { kind: 'choose', index: 0 }],
  [stroke('4'), { kind: 'choose', index: 3 }],
  [stroke('5'), null],
  [stroke('ArrowDown'), { kind: 'row', step: 1 }],
  [stroke('ArrowLeft'), { kind: 'option', step: -1 }],
  [stroke('Delete'), { kind: 'clear' }],
  [stroke('z', { code: 'KeyZ', ctrl: true }), { kind: 'undo' }],
  [stroke('Tab'), null],
  [stroke('ArrowDown', { composing: true }), null],
  [stroke('ArrowDown', { alt: true }), null],
])('%j means %j', (key, expected) => {
  expect(ratingCommand(key, 4)).toEqual(expected);
});
