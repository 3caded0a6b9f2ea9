import { createReaders } from './readers';
import { createTally, type Count } from './tally';
import { visitOf, type Answered } from './visit';

const BROWSER = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
const read: Answered = {
  method: 'GET',
  url: '/tin-tuc/khai-giang?fbclid=x',
  host: 'thcs-a.localhost:3000',
  status: 200,
  userAgent: BROWSER,
  purpose: undefined,
  siteCode: '79763501',
};
const visit = (change: Partial<Answered>) => visitOf({ ...read, ...change }, 'http://localhost:3000');

describe('a visit', () => {
  test.each([
    [{}, '/tin-tuc/khai-giang'],
    [{ status: 304 }, '/tin-tuc/khai-giang'],
    [{ url: '/' }, '/'],
    [{ host: 'localhost:3000', url: '/truong/thcs-a/tin-tuc/khai-giang' }, '/tin-tuc/khai-giang'],
    [{ host: 'localhost', url: '/co-quan/phong' }, '/'],
    [{ host: 'localhost', url: '/trang/gioi-thieu' }, '/trang/gioi-thieu'],
  ])('%j counts for %s', (change, path) => {
    expect(visit(change)).toEqual({ siteCode: '79763501', path });
  });

  test.each([
    ['a refused page', { status: 404 }],
    ['a form', { method: 'POST' }],
    ['what is only looked for', { method: 'HEAD' }],
    ['a search engine', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
    ['a preview of a link', { userAgent: 'facebookexternalhit/1.1' }],
    ['a program without a name', { userAgent: '' }],
    ['a browser that loads ahead', { purpose: 'prefetch;prerender' }],
    ['a list', { url: '/tin-tuc/trang/2' }],
    ['no page of a site', { siteCode: undefined }],
    ['a host that is not ours', { host: 'evil.example' }],
    ['a path with traversal', { url: '/tin-tuc/..%2f..%2fx' }],
    ['an inner path', { host: 'localhost', url: '/sites/truong/thcs-a/tin-tuc/a' }],
  ])('%s does not count', (_what, change) => {
    expect(visit(change)).toBeNull();
  });
});

describe('readers', () => {
  it('count once a page within half an hour, and again later', () => {
    const readers = createReaders();
    const minute = 60_000;
    expect(readers.isNew('an', '/a', minute)).toBe(true);
    expect(readers.isNew('an', '/a', 2 * minute)).toBe(false);
    expect(readers.isNew('an', '/b', 2 * minute)).toBe(true);
    expect(readers.isNew('bình', '/a', 2 * minute)).toBe(true);
    expect(readers.isNew('an', '/a', 29 * minute)).toBe(false);
    expect(readers.isNew('an', '/a', 120 * minute)).toBe(true);
    expect(readers.isNew('an', '/a', 149 * minute)).toBe(false);
    expect(readers.isNew('an', '/a', 151 * minute)).toBe(false);
  });
});

describe('a tally', () => {
  const page = { siteCode: 's', path: '/tin-tuc/a' };

  it('is written once', async () => {
    const tally = createTally();
    tally.add(page);
    tally.add(page);
    const written: Count[] = [];
    const write = async (counts: readonly Count[]) => void written.push(...counts);
    await tally.flush(write);
    await tally.flush(write);
    expect(written).toEqual([{ ...page, views: 2 }]);
  });

  it('loses nothing when it cannot be written', async () => {
    const tally = createTally();
    tally.add(page);
    await expect(tally.flush(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
    tally.add(page);
    const written: Count[] = [];
    await tally.flush(async (counts) => void written.push(...counts));
    expect(written).toEqual([{ ...page, views: 2 }]);
  });
});
