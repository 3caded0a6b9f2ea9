import { ownPicturePath } from './own-picture-address';

const CMS = 'https://quanly.example.vn';

it.each([
  ['https://quanly.example.vn/uploads/a.png', '/uploads/a.png'],
  ['/uploads/a.png', '/uploads/a.png'],
  ['https://quanly.example.vn/uploads/a.png?x=1#y', '/uploads/a.png'],
])('keeps the path of our own picture: %s', (url, path) => {
  expect(ownPicturePath(url, CMS)).toBe(path);
});

it.each([
  'https://evil.example/uploads/a.png',
  '//evil.example/uploads/a.png',
  '/uploads/../admin',
  '/admin/x.png',
  'data:image/png;base64,AA',
  'javascript:1',
])('takes none from elsewhere: %s', (url) => {
  expect(ownPicturePath(url, CMS)).toBeNull();
});
