import { splitFrame } from '../framed/split-frame';
import { searchPage, type Outcome } from './search-page';
import { isTooShort, searchAddress, searchRequest } from './search-request';

const read = (query: string) => searchRequest(new URLSearchParams(query), 'here');

describe('the address of a search', () => {
  test.each([
    ['q=hoa', { words: 'hoa', kind: null, scope: 'here', page: 1 }],
    [
      'q=++h%E1%BB%8Dp%0A+ph%E1%BB%A5+huynh&loai=van-ban&trang=2',
      { words: 'họp phụ huynh', kind: 'official-document', page: 2 },
    ],
    ['q=Ho%CC%80a', { words: 'Hòa' }],
    ['q=a%00b%1F', { words: 'a b' }],
    ['q=x&loai=__proto__&o=khac&trang=-1', { kind: null, scope: 'here', page: 1 }],
    ['q=x&trang=99', { page: 20 }],
    ['q=x&trang=1e3', { page: 1 }],
    ['q=x&o=moi-trang', { scope: 'everywhere' }],
    ['', { words: '' }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  it('keeps no more than anybody means', () => {
    expect(read(`q=${'từ '.repeat(10_000)}`).words.length).toBeLessThanOrEqual(200);
  });

  it('is written without what is usual, and read back the same', () => {
    const request = read('q=h%E1%BB%8Dp+%26+thi&loai=tin-bai&trang=3&o=moi-trang');
    const address = searchAddress('/tim-kiem', request, 'here');
    expect(searchRequest(new URL(address, 'http://a').searchParams, 'here')).toEqual(request);
    expect(searchAddress('/tim-kiem', read('q=hoa'), 'here')).toBe('/tim-kiem?q=hoa');
  });

  test.each([
    ['a', true],
    ['  .. !', true],
    ['ô', true],
    ['ôn', false],
    ['6', true],
    ['6A', false],
  ])('%j is too short: %s', (words, short) => {
    expect(isTooShort(words)).toBe(short);
  });
});

describe('the page of a search', () => {
  const show = (outcome: Outcome, query = 'q=hoa') =>
    searchPage({ request: read(query), usual: 'here', siteName: 'Trường A', path: '/tim-kiem', home: '/', outcome });
  const hit = {
    kind: 'article' as const,
    documentId: 'd',
    siteCode: 's',
    path: '/tin-tuc/hoa',
    title: 'Hòa',
    markedTitle: [
      { text: 'Hòa', marked: true },
      { text: ' <img src=x onerror=alert(1)>', marked: false },
    ],
    excerpt: [{ text: '<script>alert(1)</script>', marked: true }],
    publishedOn: new Date('2026-11-22T18:00:00Z'),
    address: '/tin-tuc/hoa',
    siteName: null,
  };
  const answered = (found: readonly (typeof hit)[], pages = 1): Outcome => ({
    kind: 'answered',
    found,
    total: found.length,
    pages,
    approximate: false,
  });

  it('marks what was found and runs nothing', () => {
    const { text } = show(answered([hit])).content;
    expect(text).toContain('<mark>Hòa</mark> &lt;img src=x onerror=alert(1)&gt;');
    expect(text).toContain('<mark>&lt;script&gt;');
    expect(text).not.toMatch(/<script|<img/);
    // In Vietnam it is the next day already.
    expect(text).toContain('23/11/2026');
  });

  it('says what was sought in words, never in markup', () => {
    const page = show(answered([]), `q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page.content.text).not.toContain('<script');
    expect(page.content.text).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  test.each([
    [{ kind: 'tooShort' }, 'ít nhất hai chữ cái'],
    [{ kind: 'busy' }, 'máy chủ đang bận'],
    [{ kind: 'tooOften', seconds: 7 }, 'sau 7 giây'],
    [answered([]), 'Không tìm thấy'],
  ] as const)('%j', (outcome, words) => {
    expect(show(outcome).content.text).toContain(words);
  });

  it('leads from page to page', () => {
    const { text } = show(answered([hit], 9), 'q=hoa&trang=5').content;
    expect([...text.matchAll(/aria-label="Trang (\d+)"/g)].map(([, number]) => number)).toEqual([
      '1',
      '4',
      '5',
      '6',
      '9',
    ]);
    expect(text.match(/aria-current="page"/g)).toHaveLength(1);
  });
});

test('a page is parted at its title and its content', () => {
  const parts = splitFrame(
    '<head><title>A</title><meta/></head><body><main id="x" class="y"><p>B</p></main><footer/></body>',
  );
  expect(parts).toEqual({
    beforeTitle: '<head>',
    betweenTitleAndContent: '<meta/></head><body><main id="x" class="y">',
    afterContent: '</main><footer/></body>',
  });
  expect(splitFrame('<p>Không phải trang</p>')).toBeNull();
});
