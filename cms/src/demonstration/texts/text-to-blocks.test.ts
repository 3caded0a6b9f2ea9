import { textToBlocks } from './text-to-blocks';

test('paragraphs, headings, quotations and lists', () => {
  const blocks = textToBlocks(`
    Dòng đầu
    nối dòng sau.

    ## Mục

    - một **đậm** nhé
    - hai
      nối

    > Lời trích
  `);
  expect(blocks).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'Dòng đầu nối dòng sau.' }] },
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Mục' }] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        {
          type: 'list-item',
          children: [
            { type: 'text', text: 'một ' },
            { type: 'text', text: 'đậm', bold: true },
            { type: 'text', text: ' nhé' },
          ],
        },
        { type: 'list-item', children: [{ type: 'text', text: 'hai nối' }] },
      ],
    },
    { type: 'quote', children: [{ type: 'text', text: 'Lời trích' }] },
  ]);
});
