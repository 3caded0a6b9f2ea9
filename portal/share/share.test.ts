import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawSharePicture } from './draw-share-picture';
import { loadFonts } from './fonts';
import { sharePath, sharedPage } from './share-path';
import { titleOfPage } from './title-of-page';
import { wordsOfPicture } from './words-of-picture';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
beforeAll(() => loadFonts(folder), 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

const look = {
  kind: 'Trường Trung học cơ sở',
  own: 'Long Bình',
  initials: 'LB',
  host: 'thcs-long-binh.example.vn',
  solid: '#0d5c63',
  deep: '#08393a',
  second: '#c9a24a',
};

test.each([
  ['a plain title', 'Khai giảng năm học 2026-2027: ngỡ ngàng, rực rỡ'],
  ['markup of every kind', '<span size="999pt">&amp;</span><script>alert(1)</script> ]]> <svg onload=alert(1)>'],
  ['markup that does not close', '<b><i><span foreground="'],
  ['ten thousand words', 'học '.repeat(10_000)],
  ['one endless word', 'ờ'.repeat(5_000)],
  ['towers of accents', `a${'\u0301'.repeat(500)}`],
  ['control and direction marks', 'a\u0000b\u0008c\u202eđ\u2066e\ufeff\nf'],
  ['nothing', ' '],
  ['letters that no font has', '\u{10ffff}\u{e0001}\ud800'],
])('a picture of %s', async (_what, title) => {
  const info = await sharp(await drawSharePicture(look, title)).metadata();
  expect([info.format, info.width, info.height]).toEqual(['png', 1200, 630]);
});

test('the words are set in the font of the sites: another would be as wide in no letter', async () => {
  const width = async (face: string) => {
    const text = `<span face="${face}" weight="800" size="40pt">Ngỡ ngàng đổi thay</span>`;
    return (await sharp({ text: { text, dpi: 72 } }).toBuffer({ resolveWithObject: true })).info.width;
  };
  expect(await width('Be Vietnam Pro ExtraBold')).not.toBe(await width('A font that is nowhere'));
});

describe('the words of a picture', () => {
  it('end at a word', () => {
    const words = wordsOfPicture('học sinh '.repeat(100));
    expect(words).toMatch(/(học|sinh)…$/);
    expect(words.length).toBeLessThanOrEqual(151);
  });

  it('are the same in both forms of Vietnamese', () => {
    expect(wordsOfPicture('Ho\u0300a')).toBe(wordsOfPicture('Hòa'));
  });
});

describe('the address of a picture', () => {
  test.each([
    ['/', '/chia-se/trang-dau.png'],
    ['/tin-tuc/khai-giang', '/chia-se/tin-tuc/khai-giang.png'],
  ])('%s has %s, and back', (page, picture) => {
    expect(sharePath(page)).toBe(picture);
    expect(sharedPage(picture.split('/').slice(2))).toBe(page);
  });

  test.each([
    [['..', 'x.png']],
    [['tin-tuc', '%2e%2e.png']],
    [['tin-tuc', 'a.jpg']],
    [['tin-tuc', 'a.b.png']],
    [['chia-se', 'trang-dau.png']],
    [['tim-kiem.png']],
    [['phu-huynh', 'con.png']],
    [['a'.repeat(400) + '.png']],
    [[]],
  ])('%j is none', (segments) => {
    expect(sharedPage(segments)).toBeNull();
  });
});

test('the title of a page is read as it was written', () => {
  expect(titleOfPage('<meta property="og:title" content="A &amp; &quot;B&quot; &lt;c&gt; &#x27;d&#x27;"/>')).toBe(
    `A & "B" <c> 'd'`,
  );
  expect(titleOfPage('<p>')).toBeNull();
});
