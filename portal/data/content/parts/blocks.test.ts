import fc from 'fast-check';
import { blocks, plainText } from './blocks';
import { safeHref } from './safe-href';

const run = (text: string, marks = {}) => ({ type: 'text', text, ...marks });
const plain = (text: string) => ({
  type: 'text',
  text,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  code: false,
});

describe('a text of the block editor', () => {
  it('comes through with its form', () => {
    expect(
      blocks.parse([
        { type: 'heading', level: 1, children: [run('Khai giảng')] },
        { type: 'paragraph', children: [run('Năm học '), run('mới', { bold: true })] },
        { type: 'quote', children: [run('Tiên học lễ')] },
      ]),
    ).toEqual([
      { type: 'heading', level: 2, children: [plain('Khai giảng')] },
      { type: 'paragraph', children: [plain('Năm học '), { ...plain('mới'), bold: true }] },
      { type: 'quote', children: [plain('Tiên học lễ')] },
    ]);
  });

  it('puts an inner list into the item before it', () => {
    const item = (text: string) => ({ type: 'list-item', children: [run(text)] });
    const [list] = blocks.parse([
      {
        type: 'list',
        format: 'unordered',
        children: [item('Khối 6'), { type: 'list', format: 'ordered', children: [item('6A1')] }, item('Khối 7')],
      },
    ]);
    expect(list).toEqual({
      type: 'list',
      ordered: false,
      items: [
        {
          text: [plain('Khối 6')],
          lists: [{ type: 'list', ordered: true, items: [{ text: [plain('6A1')], lists: [] }] }],
        },
        { text: [plain('Khối 7')], lists: [] },
      ],
    });
  });

  it('keeps the words of an unsafe link and drops the link', () => {
    const link = (url: string) => ({ type: 'link', url, children: [run('xem')] });
    expect(
      blocks.parse([{ type: 'paragraph', children: [link('javascript:alert(1)'), link('/trang/gioi-thieu')] }]),
    ).toEqual([
      {
        type: 'paragraph',
        children: [plain('xem'), { type: 'link', href: '/trang/gioi-thieu', children: [plain('xem')] }],
      },
    ]);
  });

  it('takes pictures from our own media only', () => {
    const image = (url: string) => ({
      type: 'image',
      image: { url, width: 800, height: 600, alternativeText: 'Sân trường' },
    });
    const content = blocks.parse([image('http://cms:1337/uploads/san_1.jpg'), image('https://evil.example/x.jpg')]);
    expect(content).toHaveLength(1);
    expect(content[0]).toMatchObject({ picture: { src: '/media/san_1.jpg', alt: 'Sân trường' } });
  });

  it('never fails, whatever it is given', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (nodes) => void blocks.parse(nodes)));
    expect(blocks.parse(null)).toEqual([]);
  });
});

test('the plain words end with a sentence, or at a word', () => {
  const two = blocks.parse([
    { type: 'paragraph', children: [run('Trường có vườn cây. Lớp học nào cũng sáng và thoáng.')] },
  ]);
  expect(plainText(two, 30)).toBe('Trường có vườn cây.');
  const content = blocks.parse([{ type: 'paragraph', children: [run('Trường học   thân thiện, học sinh tích cực')] }]);
  expect(plainText(content, 24)).toBe('Trường học thân thiện,…');
  expect(plainText(content, 200)).toBe('Trường học thân thiện, học sinh tích cực');
});

describe('a link in a text', () => {
  test.each(['https://moet.gov.vn/', 'mailto:a@b.example', 'tel:+84281234567', '/van-ban', '#muc-2'])(
    'may be %s',
    (url) => {
      expect(safeHref(url)).toBe(url);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'evil',
    '',
  ])('may not be %j', (url) => {
    expect(safeHref(url)).toBeNull();
  });
});
