import { htmlToBlocks } from './html-to-blocks';

const BASE = 'https://cu.example/2019/05/bai/';
const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

it('keeps words, what they stand out by, headings, lists and links', () => {
  expect(
    htmlToBlocks(
      `<h1>Khai giảng</h1><p>Sáng <strong>5/9</strong>, <em>vui</em> <a href="/anh/">xem ảnh</a></p>
       <ul><li>Một</li><li><p>Hai</p></li><li> </li></ul><ol><li>Ba</li></ol><blockquote>Lời thầy</blockquote>`,
      BASE,
    ),
  ).toEqual([
    { type: 'heading', level: 2, children: [text('Khai giảng')] },
    paragraph(text('Sáng '), text('5/9', { bold: true }), text(', '), text('vui', { italic: true }), text(' '), {
      type: 'link',
      url: 'https://cu.example/anh/',
      children: [text('xem ảnh')],
    }),
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('Một')] },
        { type: 'list-item', children: [text('Hai')] },
      ],
    },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('Ba')] }] },
    { type: 'quote', children: [text('Lời thầy')] },
  ]);
});

it('takes pictures out of the line, by their whole address', () => {
  expect(htmlToBlocks('<p>Trước <img src="../anh.jpg" alt="Sân trường"> sau</p>', BASE)).toEqual([
    paragraph(text('Trước')),
    { type: 'picture', address: 'https://cu.example/2019/05/anh.jpg', alt: 'Sân trường' },
    paragraph(text('sau')),
  ]);
});

it('keeps tables, and makes paragraphs of empty lines', () => {
  expect(
    htmlToBlocks(
      `<p>Trước</p><table><caption>Lịch học</caption><tr><th>Thứ</th><th>Môn</th></tr>
       <tr><td>Hai</td><td>Toán<br>Văn <script>alert(1)</script></td></tr><tr><td>Ba</td></tr></table>`,
      BASE,
    ),
  ).toEqual([
    paragraph(text('Trước')),
    {
      type: 'table',
      table: {
        caption: 'Lịch học',
        headRow: true,
        headColumn: false,
        rows: [
          ['Thứ', 'Môn'],
          ['Hai', 'Toán Văn'],
          ['Ba', ''],
        ],
      },
    },
  ]);
  expect(htmlToBlocks('Một\n\nHai', BASE)).toEqual([paragraph(text('Một')), paragraph(text('Hai'))]);
});

it.each([
  ['pictures', '<table><tr><td><img src="/a.jpg"></td><td>x</td></tr><tr><td>1</td><td>2</td></tr></table>'],
  [
    'a table within',
    '<table><tr><td><table><tr><td>x</td></tr></table></td><td>y</td></tr><tr><td>1</td></tr></table>',
  ],
  ['links', '<table><tr><td><a href="/a.pdf">x</a></td><td>y</td></tr><tr><td>1</td><td>2</td></tr></table>'],
  ['cells over others', '<table><tr><td colspan="2">x</td></tr><tr><td>1</td><td>2</td></tr></table>'],
  ['one column', '<table><tr><td>x</td></tr><tr><td>y</td></tr></table>'],
  ['too many columns', `<table><tr>${'<td>x</td>'.repeat(10_000)}</tr><tr><td>y</td></tr></table>`],
  ['too long a cell', `<table><tr><td>${'x'.repeat(501)}</td><td>y</td></tr><tr><td>1</td></tr></table>`],
])('reads a table with %s as text', (_, html) => {
  const blocks = htmlToBlocks(html, BASE);
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.some(({ type }) => type === 'table')).toBe(false);
});

it.each([
  '<script>alert(1)</script><p>x</p>',
  '<p onclick="alert(1)">x</p>',
  '<p><a href="javascript:alert(1)">x</a></p>',
  '<p><a href="  java\nscript:alert(1)">x</a></p>',
  '<svg><script>alert(1)</script></svg><p>x</p>',
  '<p>x</p><iframe src="https://evil.example">alert(1)</iframe>',
  '<style>alert(1)</style><p>x</p>',
  '<p>x<img src="data:image/svg+xml;base64,PHN2Zz4="></p>',
  '<p>x<img src="javascript:alert(1)"></p>',
  '<form><input value="alert(1)"><button>alert(1)</button></form><p>x</p>',
  '<p>x</p><math><mtext><img src=x onerror=alert(1)></mtext></math>',
])('lets nothing of %s through but words', (html) => {
  expect(htmlToBlocks(html, BASE)).toEqual([paragraph(text('x'))]);
});

it('bears markup that is broken or without end', () => {
  expect(htmlToBlocks('<p>a<b>b<p>c</b>d', BASE).length).toBeGreaterThan(0);
  expect(htmlToBlocks('', BASE)).toEqual([]);
  expect(() => htmlToBlocks('<div>'.repeat(100_000), BASE)).toThrow('too deep');
});
