import { renew } from './pictures-in-texts';

const file = (url: string, alternativeText: string) => ({
  id: 7,
  url,
  alternativeText,
  caption: null,
  name: 'san.jpg',
  size: 12,
  width: 800,
  height: 600,
  hash: 'san',
  ext: '.jpg',
  mime: 'image/jpeg',
  formats: null,
});
const image = (url: string) => ({
  type: 'image',
  image: { url, alternativeText: 'Cũ', width: 10, height: 10 },
  children: [{ type: 'text', text: '' }],
});

it('renews the picture of a text and leaves others, adding no fields that the text does not copy', () => {
  const text = [image('/uploads/a.jpg'), image('/uploads/b.jpg')];
  const renewed = renew(text, file('/uploads/a.jpg', 'Cũ'), file('/uploads/a2.jpg', 'Sân trường'));
  expect(renewed).toEqual([
    {
      ...image('/uploads/a.jpg'),
      image: { url: '/uploads/a2.jpg', alternativeText: 'Sân trường', width: 800, height: 600 },
    },
    image('/uploads/b.jpg'),
  ]);
});

it.each([null, 'x', [{ type: 'image' }], [{ type: 'image', image: null }]])('leaves %j', (text) => {
  expect(renew(text, file('/uploads/a.jpg', ''), file('/uploads/b.jpg', 'x'))).toEqual(text);
});
