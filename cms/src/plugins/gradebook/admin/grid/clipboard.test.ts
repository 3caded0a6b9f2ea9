import { formatBlock, isSingleCell, parseBlock } from './clipboard';

test.each<[string, string, string[][]]>([
  ['one cell', '8,5', [['8,5']]],
  ['nothing', '', [['']]],
  [
    'Excel ends every row with a line end',
    '8\t9\r\n7\t\r\n',
    [
      ['8', '9'],
      ['7', ''],
    ],
  ],
  ['Unix and old Mac line ends', 'a\nb\rc', [['a'], ['b'], ['c']]],
  ['an empty row in the middle', '8\r\n\r\n7\r\n', [['8'], [''], ['7']]],
  ['a line end inside a cell', '"Nguyễn\nAn"\t8', [['Nguyễn\nAn', '8']]],
  ['doubled quotation marks', '"nói ""có"""\t8', [['nói "có"', '8']]],
  ['a quotation mark that is not closed', '"8\t9', [['"8', '9']]],
  ['text after a closing quotation mark', '"a"b\tc', [['"a"b', 'c']]],
])('%s', (_, text, expected) => {
  expect(parseBlock(text)).toEqual(expected);
});

test('what is written can be read again', () => {
  const block = [
    ['8,0', '', 'a\tb'],
    ['"x"', 'a\nb', 'Đ'],
  ];
  expect(parseBlock(formatBlock(block))).toEqual(block);
});

test('a single cell is told from a block', () => {
  expect(isSingleCell(parseBlock('8'))).toBe(true);
  expect(isSingleCell(parseBlock('8\t9'))).toBe(false);
});
