import { destinationOf } from './site-address';

const LOCAL = 'http://localhost:3000';
const visit = (host: string, pathname: string, portalUrl = LOCAL) => destinationOf({ host, pathname, portalUrl });
const rewrite = (path: string) => ({ kind: 'rewrite', path });
const notFound = { kind: 'notFound' };

describe('the address of a visit', () => {
  test.each([
    ['localhost:3000', '/', '/sites/goc/_'],
    ['127.0.0.1:3000', '/tin-tuc', '/sites/goc/_/tin-tuc'],
    ['localhost:3000', '/truong/thcs-long-binh', '/sites/truong/thcs-long-binh'],
    ['localhost:3000', '/truong/thcs-long-binh/tin-tuc/khai-giang', '/sites/truong/thcs-long-binh/tin-tuc/khai-giang'],
    ['localhost:3000', '/co-quan/phong-gddt-quan-9/van-ban', '/sites/co-quan/phong-gddt-quan-9/van-ban'],
    ['thcs-long-binh.localhost:3000', '/', '/sites/ten-mien/thcs-long-binh'],
    ['THCS-Long-Binh.localhost', '/lich/2026-11', '/sites/ten-mien/thcs-long-binh/lich/2026-11'],
    ['thcs-long-binh.localhost', '/sitemap.xml', '/sites/ten-mien/thcs-long-binh/sitemap.xml'],
    ['localhost', '/robots.txt', '/sites/goc/_/robots.txt'],
    // The authority's list of its schools, not a school.
    ['localhost', '/truong', '/sites/goc/_/truong'],
    ['localhost', '/truong/danh-sach/mam-non', '/sites/goc/_/truong/danh-sach/mam-non'],
    // On a school's own name, /truong/… is a page of that school and not a way to another one.
    ['thcs-long-binh.localhost', '/truong/mn-hoa-mai', '/sites/ten-mien/thcs-long-binh/truong/mn-hoa-mai'],
  ])('%s%s leads to %s', (host, pathname, path) => {
    expect(visit(host, pathname)).toEqual(rewrite(path));
  });

  test.each([
    ['thcs-long-binh.localhost', '/', '?p=12', '/sites/ten-mien/thcs-long-binh/_so-cu/p/12'],
    ['thcs-long-binh.localhost', '/index.php', '?p=12', '/sites/ten-mien/thcs-long-binh/_so-cu/p/12'],
    ['localhost', '/truong/thcs-long-binh', '?p=12', '/sites/truong/thcs-long-binh/_so-cu/p/12'],
    ['localhost', '/truong/thcs-long-binh/', '?p=12', '/sites/truong/thcs-long-binh/_so-cu/p/12'],
    ['localhost', '/truong/thcs-long-binh/index.php', '?p=12', '/sites/truong/thcs-long-binh/_so-cu/p/12'],
    ['localhost', '/truong', '?p=12', '/sites/goc/_/truong'],
    ['localhost', '/', '?page_id=3', '/sites/goc/_/_so-cu/page_id/3'],
    ['thcs-long-binh.localhost', '/', '?p=12&x=1', '/sites/ten-mien/thcs-long-binh'],
    ['thcs-long-binh.localhost', '/tin-tuc', '?p=12', '/sites/ten-mien/thcs-long-binh/tin-tuc'],
  ])('%s%s%s, an article of an old site by its number, leads to %s', (host, pathname, search, path) => {
    expect(destinationOf({ host, pathname, search, portalUrl: LOCAL })).toEqual(rewrite(path));
  });

  test.each([
    ['a host that is not ours', 'evil.example', '/', LOCAL],
    ['a name that only ends like ours', 'eviltruong.example.vn', '/', 'https://truong.example.vn'],
    ['two labels before the domain', 'a.b.localhost', '/', LOCAL],
    ['a slug with other characters', 'thcs_x.localhost', '/', LOCAL],
    ['the inner route from outside', 'localhost', '/sites/truong/thcs-long-binh', LOCAL],
    ['the inner route itself', 'localhost', '/sites', LOCAL],
    ['a school with a strange slug', 'localhost', '/truong/..%2f', LOCAL],
    ['an empty host', '', '/', LOCAL],
  ])('is refused: %s', (_why, host, pathname, portalUrl) => {
    expect(visit(host, pathname, portalUrl)).toEqual(notFound);
  });

  it('lets the machine ask for health under any name', () => {
    expect(visit('10.0.0.7:3000', '/api/health')).toEqual({ kind: 'pass' });
  });

  it('serves pictures on every site', () => {
    expect(visit('thcs-long-binh.localhost', '/media/a.jpg')).toEqual({ kind: 'pass' });
  });

  it('keeps families on the one host that holds their session', () => {
    expect(visit('localhost', '/phu-huynh/dang-nhap')).toEqual({ kind: 'pass' });
    expect(visit('thcs-long-binh.truong.example.vn', '/phu-huynh', 'https://truong.example.vn')).toEqual({
      kind: 'redirect',
      url: 'https://truong.example.vn/phu-huynh',
    });
  });
});
