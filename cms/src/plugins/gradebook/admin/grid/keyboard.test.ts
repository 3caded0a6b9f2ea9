import { commandFor, type EntryMode, type KeyStroke } from './keyboard';

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code: key,
  ctrl: false,
  shift: false,
  alt: false,
  composing: false,
  ...more,
});
const control = (key: string, code: string, more: Partial<KeyStroke> = {}) =>
  stroke(key, { code, ctrl: true, ...more });

test.each<[string, KeyStroke, unknown]>([
  ['Enter', stroke('Enter'), { kind: 'move', move: 'enter' }],
  ['Shift+Enter', stroke('Enter', { shift: true }), { kind: 'move', move: 'enterBack' }],
  ['Tab', stroke('Tab'), { kind: 'move', move: 'next' }],
  ['Shift+Tab', stroke('Tab', { shift: true }), { kind: 'move', move: 'previous' }],
  ['Shift+Down', stroke('ArrowDown', { shift: true }), { kind: 'extend', move: 'down' }],
  ['Ctrl+Home', control('Home', 'Home'), { kind: 'move', move: 'gridStart' }],
  ['Ctrl+Shift+End', control('End', 'End', { shift: true }), { kind: 'extend', move: 'gridEnd' }],
  ['F2', stroke('F2'), { kind: 'edit' }],
  ['Shift+F2', stroke('F2', { shift: true }), { kind: 'history' }],
  ['Delete', stroke('Delete'), { kind: 'clear' }],
  ['Ctrl+D', control('d', 'KeyD'), { kind: 'fillDown' }],
  ['Ctrl+Z', control('z', 'KeyZ'), { kind: 'undo' }],
  ['Ctrl+Shift+Z', control('Z', 'KeyZ', { shift: true }), { kind: 'redo' }],
  ['Ctrl+Y', control('y', 'KeyY'), { kind: 'redo' }],
  ['Shift+F10', stroke('F10', { shift: true }), { kind: 'menu' }],
  ['a stroke, with which no mark begins', stroke('/', { code: 'Slash' }), { kind: 'find' }],
  ['Ctrl+F', control('f', 'KeyF'), { kind: 'find' }],
  ['a digit', stroke('8', { code: 'Digit8' }), null],
  ['Backspace', stroke('Backspace'), null],
  ['Ctrl+C, left to the copy event', control('c', 'KeyC'), null],
  ['Alt+PageDown, left to the page', stroke('PageDown', { alt: true }), null],
])('%s in a chosen cell', (_, key, expected) => {
  expect(commandFor(key, 'ready')).toEqual(expected);
});

test.each<[string, KeyStroke, EntryMode, unknown]>([
  ['Left finishes what was typed', stroke('ArrowLeft'), 'typing', { kind: 'move', move: 'left' }],
  ['Left moves inside the text while editing', stroke('ArrowLeft'), 'editing', null],
  ['Down finishes while editing', stroke('ArrowDown'), 'editing', { kind: 'move', move: 'down' }],
  ['Delete belongs to the text', stroke('Delete'), 'editing', null],
  ['a stroke belongs to the text', stroke('/', { code: 'Slash' }), 'typing', null],
  ['Ctrl+Z belongs to the text', control('z', 'KeyZ'), 'typing', null],
  ['Shift+Right selects text', stroke('ArrowRight', { shift: true }), 'editing', null],
  ['Escape cancels', stroke('Escape'), 'typing', { kind: 'cancel' }],
])('%s', (_, key, mode, expected) => {
  expect(commandFor(key, mode)).toEqual(expected);
});

test.each(['Enter', 'Tab', 'ArrowDown', 'Escape'])(
  '%s belongs to the input method while a letter is put together',
  (key) => {
    expect(commandFor(stroke(key, { composing: true }), 'typing')).toBeNull();
  },
);
