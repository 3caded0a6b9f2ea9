import fc from 'fast-check';
import { maskPhone, normalisePhone, phoneE164 } from './phone';
import { unaccent } from './unaccent';
import { normaliseName, splitName } from './vietnamese-name';
import { compareNames, nameSortKey } from './vietnamese-order';

test.each([
  ['Nguyễn Thị Minh Anh', 'Nguyễn', 'Thị Minh', 'Anh'],
  ['Lê An', 'Lê', '', 'An'],
  ['Hương', '', '', 'Hương'],
  ['  Trần   Văn\u00a0Bình ', 'Trần', 'Văn', 'Bình'],
  ['', '', '', ''],
])('%j is %j, %j, %j', (fullName, family, middle, given) => {
  expect(splitName(fullName)).toEqual({ family, middle, given });
});

test('decomposed letters become composed ones', () => {
  expect(normaliseName('Đặng Thị Hồng'.normalize('NFD'))).toBe('Đặng Thị Hồng'.normalize('NFC'));
});

test('the order of the book: given name, middle, family; letters before tones', () => {
  const expected = [
    'Nguyễn Văn An',
    'Trần Văn An',
    'Lê Thị Ân',
    'Phạm Bảo',
    'Phạm Bình',
    'Võ Cường',
    'Bùi Dung',
    'Bùi Dũng',
    'Lý Đạt',
    'Đỗ Minh Đức',
    'Lê Thị Hoa',
    'Lê Thị Hoà',
    'Lê Thị Hoa Hồng',
    'Lê Nga',
    'Lê Oanh',
    'Lê Ôn',
    'Lê Thơ',
    'Trần Thu',
    'Trần Thư',
    'Trần Vy',
    'Trần Ý',
  ];
  const shuffled = [...expected].sort((left, right) => left.length - right.length || (left < right ? 1 : -1));
  expect(shuffled.sort(compareNames)).toEqual(expected);
});

test('tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  expect(['Tạ', 'Tá', 'Tã', 'Tả', 'Tà', 'Ta'].sort(compareNames)).toEqual(['Ta', 'Tà', 'Tả', 'Tã', 'Tá', 'Tạ']);
});

test('one name in two encodings has one place', () => {
  expect(nameSortKey('Trần Thị Ngọc Ánh'.normalize('NFD'))).toBe(nameSortKey('  trần Thị Ngọc ÁNH'));
});

test('the key is plain ASCII, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameSortKey(name)).toMatch(/^[!-~]*$/u);
    }),
  );
});

test.each([
  ['Đặng Thị Hồng Nhưỡng', 'Dang Thi Hong Nhuong'],
  ['trường đỗ', 'truong do'],
  ['Quận 9', 'Quan 9'],
])('%s without diacritics is %s', (text, expected) => {
  expect(unaccent(text)).toBe(expected);
  expect(unaccent(text.normalize('NFD'))).toBe(expected);
});

test.each([
  ['0901234567', '0901234567'],
  ['+84 901 234 567', '0901234567'],
  ['84901234567', '0901234567'],
  ['0084901234567', '0901234567'],
  ['+84(0)901-234-567', '0901234567'],
  ['0901.234.567', '0901234567'],
  ['028 3896 1234', '02838961234'],
])('%s is %s', (text, expected) => {
  expect(normalisePhone(text)).toBe(expected);
  expect(phoneE164(text)).toBe(`+84${expected.slice(1)}`);
});

test.each(['', '12345', '+1 202 555 0100', '09012345678901', 'chín không', '090123456a', '+84', '0001234567'])(
  '%j is no Vietnamese number',
  (text) => {
    expect(normalisePhone(text)).toBeNull();
    expect(phoneE164(text)).toBeNull();
  },
);

test('a masked number does not tell the middle', () => {
  expect(maskPhone('0901234567')).toBe('0901 *** 567');
});
