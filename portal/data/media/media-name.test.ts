import { mediaPath, parseMediaName } from './media-name';

describe('the name of a media file', () => {
  test.each([
    ['khai_giang_1a2b3c.jpg', 'image/jpeg', true],
    ['large_khai-giang_1a2b3c.webp', 'image/webp', true],
    ['quyet.dinh.01_ff00.pdf', 'application/pdf', true],
    ['bieu_mau_ff00.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  ])('%s is served as %s', (name, type, inline) => {
    expect(parseMediaName([name])).toEqual({ name, type, inline });
  });

  test.each([
    [[]],
    [['']],
    [['..', 'etc', 'passwd']],
    [['../a.jpg']],
    [['..%2fa.jpg']],
    [['a/b.jpg']],
    [['a\\b.jpg']],
    [['a..b.jpg']],
    [['.htaccess.jpg']],
    [['a.jpg\0.png']],
    [['a.svg']],
    [['a.html']],
    [['a.JPG.html']],
    [['a.jpg.js']],
    [['a']],
    [['a.']],
    [['folder', 'a.jpg']],
    [['a b.jpg']],
    [['a.jpg\n']],
    [[`${'a'.repeat(300)}.jpg`]],
    [['constructor']],
    [['a.constructor']],
  ])('%j is refused', (segments: string[]) => {
    expect(parseMediaName(segments)).toBeNull();
  });
});

describe('the address of an uploaded file', () => {
  it('leads to the portal, whether the CMS names its host or not', () => {
    expect(mediaPath('/uploads/a_1.jpg')).toBe('/media/a_1.jpg');
    expect(mediaPath('http://localhost:1337/uploads/a_1.jpg')).toBe('/media/a_1.jpg');
  });

  test.each([
    'https://evil.example/a.jpg',
    '/uploads/../a.jpg',
    '/uploads/a.svg',
    'javascript:alert(1)',
    '/uploads/a.jpg?x=1',
    '',
  ])('refuses %s', (url) => {
    expect(mediaPath(url)).toBeNull();
  });
});
