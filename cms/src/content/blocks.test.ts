import { isSafeLink, nodesOf, picturesOf } from './blocks';

it.each(['https://edu.vn/a', 'HTTP://a', 'mailto:a@b.vn', 'tel:0901', '/truong/a', '#muc'])(
  'lets %s be a link',
  (url) => {
    expect(isSafeLink(url)).toBe(true);
  },
);

it.each(['javascript:alert(1)', ' JavaScript:1', 'data:text/html,x', '//evil.example', 'vbscript:x', 'a/b', '', null])(
  'refuses %s',
  (url) => {
    expect(isSafeLink(url)).toBe(false);
  },
);

it('finds links and pictures at any depth', () => {
  const blocks = [
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'link', url: 'x', children: [] }] }] },
    { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'A', name: 'a.png' }, children: [] },
    { type: 'image', image: 'nothing' },
    'noise',
  ];
  expect([...nodesOf(blocks)].map(({ type }) => type)).toEqual(['list', 'list-item', 'link', 'image', 'image']);
  expect(picturesOf(blocks)).toEqual([
    { url: '/uploads/a.png', alternativeText: 'A', name: 'a.png' },
    { url: '', alternativeText: '', name: '' },
  ]);
});
