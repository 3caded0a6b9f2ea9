import { compareTexts, type Piece } from './compare-texts';

/** `[-mất-]`, `{+thêm+}`. */
function written(pieces: readonly Piece[]): string {
  const around = { same: ['', ''], leaves: ['[-', '-]'], comes: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => around[kind].join(text)).join('');
}

test.each([
  ['Khai giảng năm học mới', 'Khai giảng năm học mới', 'Khai giảng năm học mới'],
  ['Khai giảng lúc 7 giờ', 'Khai giảng lúc 8 giờ', 'Khai giảng lúc [-7-]{+8+} giờ'],
  ['Trường Hòa Bình', 'Trường Hoa Bình', 'Trường [-Hòa-]{+Hoa+} Bình'],
  ['', 'Mới hẳn', '{+Mới hẳn+}'],
  ['Bỏ hết', '', '[-Bỏ hết-]'],
  ['', '', ''],
])('%j → %j', (present, other, expected) => {
  expect(written(compareTexts(present, other))).toBe(expected);
});

test('the two ways to write a letter are no difference', () => {
  expect(compareTexts('Hoà bình'.normalize('NFD'), 'Hoà bình')).toEqual([{ kind: 'same', text: 'Hoà bình' }]);
});

test.each([
  ['one long text after another', 'trước ', 'sau '],
  ['nothing in common', 'a b c d ', 'e f g h '],
])('both texts can be put together again from the pieces: %s', (_what, one, two) => {
  const [present, other] = [one.repeat(5_000), two.repeat(5_000)];
  const pieces = compareTexts(present, other);
  const without = (kind: Piece['kind']): string =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('comes')).toBe(present);
  expect(without('leaves')).toBe(other);
});
