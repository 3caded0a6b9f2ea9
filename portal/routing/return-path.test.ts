import { safeReturnPath } from './return-path';

describe('the page to return to after signing in', () => {
  test.each(['/phu-huynh', '/phu-huynh/con/abc/2026-2027/1'])('keeps %s', (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  test.each([
    null,
    undefined,
    '',
    '/',
    'https://evil.example/phu-huynh',
    '//evil.example/phu-huynh',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/phu-huynhx',
    '/phu-huynh.evil.example',
    '/phu-huynh/../../evil',
    '/phu-huynh/%2e%2e/tin-tuc',
    '/phu-huynh@evil.example',
    '/phu-huynh?x=//evil.example',
    '/phu-huynh//evil.example',
    '/phu-huynh\n//evil.example',
    ' /phu-huynh',
    '/phu-huynh/dang-nhap',
    '/phu-huynh/dang-xuat',
  ])('refuses %j', (path) => {
    expect(safeReturnPath(path)).toBe('/phu-huynh');
  });
});
