import { siteLinks } from './links';
import { destinationOf, MOUNTS } from './site-address';

const portalUrl = 'https://truong.example.vn';

/** Where a link leads when it is followed from a page of the host. */
const follow = (link: string, from: string) => {
  const { host, pathname } = new URL(link, from);
  return destinationOf({ host, pathname, portalUrl });
};

describe.each([
  ['under its own host name', MOUNTS.host, 'thcs-a', 'https://thcs-a.truong.example.vn/x'],
  ['under the portal', MOUNTS.school, 'thcs-a', 'https://truong.example.vn/truong/thcs-a/x'],
  ['of an authority', MOUNTS.authority, 'so', 'https://truong.example.vn/co-quan/so/x'],
  ['on the portal itself', MOUNTS.root, '_', 'https://truong.example.vn/x'],
] as const)('the links of a site %s', (_where, mount, slug, from) => {
  const links = siteLinks(mount, slug, portalUrl);

  it('stay in the site', () => {
    const inside = `/sites/${mount}/${slug}`;
    expect(follow(links.home, from)).toEqual({ kind: 'rewrite', path: inside });
    expect(follow(links.article('khai-giang'), from)).toEqual({
      kind: 'rewrite',
      path: `${inside}/tin-tuc/khai-giang`,
    });
    expect(follow(links.listPage('notice', 2), from)).toEqual({ kind: 'rewrite', path: `${inside}/thong-bao/trang/2` });
    expect(follow(links.month('2026-11'), from)).toEqual({ kind: 'rewrite', path: `${inside}/lich/2026-11` });
    expect(follow(links.documentsOf({ kind: 'quyet-dinh', year: 2026, page: 3 }), from)).toEqual({
      kind: 'rewrite',
      path: `${inside}/van-ban/quyet-dinh/2026/trang/3`,
    });
  });

  it('lead to other sites and to the families', () => {
    expect(follow(links.site('school', 'mn-b'), from)).toEqual({ kind: 'rewrite', path: '/sites/truong/mn-b' });
    expect(follow(links.site('authority', 'so'), from)).toEqual({ kind: 'rewrite', path: '/sites/co-quan/so' });
    expect(follow(links.family, from)).toEqual({ kind: 'pass' });
  });
});

test('the first page of a list has no number', () => {
  const links = siteLinks(MOUNTS.root, '_', portalUrl);
  expect(links.listPage('news', 1)).toBe('/tin-tuc');
  expect(links.documentsOf({})).toBe('/van-ban');
});

describe('a path that an editor wrote', () => {
  test.each([
    [MOUNTS.school, '/tuyen-sinh', '/truong/thcs-a/tuyen-sinh'],
    [MOUNTS.school, '/', '/truong/thcs-a'],
    [MOUNTS.school, '/phu-huynh', '/phu-huynh'],
    [MOUNTS.school, '/media/a.pdf', '/media/a.pdf'],
    [MOUNTS.school, 'https://moet.gov.vn/', 'https://moet.gov.vn/'],
    [MOUNTS.school, '#a', '#a'],
    [MOUNTS.host, '/tuyen-sinh', '/tuyen-sinh'],
    [MOUNTS.host, '/', '/'],
    [MOUNTS.host, '/phu-huynh', 'https://truong.example.vn/phu-huynh'],
  ])('under %s: %s leads to %s', (mount, href, to) => {
    expect(siteLinks(mount, 'thcs-a', portalUrl).within(href)).toBe(to);
  });
});
