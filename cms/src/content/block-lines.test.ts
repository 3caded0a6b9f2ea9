import { blockLines } from './block-lines';

const text = (value: string) => ({ type: 'text', text: value });

it('reads paragraphs, links, lists in lists and descriptions of pictures', () => {
  expect(
    blockLines([
      { type: 'heading', level: 2, children: [text('Danh sách')] },
      {
        type: 'paragraph',
        children: [text('Gọi '), { type: 'link', url: 'tel:1', children: [text('0901')] }, text(' nhé')],
      },
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [text('một')] },
          { type: 'list', children: [{ type: 'list-item', children: [text('hai')] }] },
        ],
      },
      { type: 'image', image: { alternativeText: 'Ảnh lớp', caption: 'Năm 2026' }, children: [text('')] },
    ]),
  ).toEqual(['Danh sách', 'Gọi 0901 nhé', 'một', 'hai', 'Ảnh lớp', 'Năm 2026']);
});

it.each([null, undefined, 'text', 7, [null, 3, {}]])('bears what is no text: %j', (value) => {
  expect(blockLines(value).join('')).toBe('');
});
