import sharp from 'sharp';
import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { openPage } from '../support/open-page';
import { asOwner } from '../support/register';
import { sharedSystem } from '../support/shared-system';

const system = sharedSystem();
const HOST = 'thcs-long-binh.localhost';
const BROWSER = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36';
const open = (path: string, visit = {}) => openPage(system, HOST, path, visit);

async function addressesOf(folder: string): Promise<readonly string[]> {
  const { text } = await open('/sitemap.xml');
  return [...text.matchAll(new RegExp(`<loc>[^<]*?(/${folder}/[a-z0-9-]+)</loc>`, 'g'))].flatMap(
    ([, path]) => path ?? [],
  );
}

async function firstArticle(): Promise<string> {
  const [path] = await addressesOf('tin-tuc');
  if (path === undefined) throw new Error('the demonstration has no article');
  return path;
}

describe('search', () => {
  const search = (query: string, visit = {}) => open(`/tim-kiem?q=${encodeURIComponent(query)}`, visit);

  test('finds with or without marks, in both spellings and in any order, and marks what it found', async () => {
    const titled = async (query: string) => {
      const page = await eventually(`"${query}" to be found`, async () => {
        const answer = await open(`/tim-kiem?loai=tin-bai&q=${encodeURIComponent(query)}`);
        return answer.text.includes('<mark>') && answer;
      });
      expect(page.status).toBe(200);
      return [...page.text.matchAll(/<h2><a href="([^"]+)"/g)].map(([, address]) => address);
    };
    const plain = await titled('hoc sinh');
    expect(plain.length).toBeGreaterThan(0);
    expect(await titled('học sinh')).toEqual(plain);
    expect(await titled('học sinh'.normalize('NFD'))).toEqual(plain);
    expect([...(await titled('sinh hoc'))].sort()).toEqual([...plain].sort());
    // What the authority shares with all schools stands on another host.
    const here = plain.find((address) => address?.startsWith('/'));
    expect((await open(here ?? '')).status).toBe(200);
  });

  test.each([
    ['nothing', '', 'Tìm trong tin bài'],
    ['one letter', 'a', 'ít nhất hai chữ cái'],
    ['what is nowhere', 'zzzzqqqq', 'Không tìm thấy'],
    ['a script', '"><script>alert(1)</script>', 'Không tìm thấy'],
    ['operators of the database', `' & ! | <-> :* \\ hoc`, 'Kết quả'],
    ['a zero', 'a\u0000b hoc', 'Kết quả'],
    ['ten thousand words', 'hoc '.repeat(2_000), 'Kết quả'],
  ])('for %s answers in words and runs nothing', async (_what, query, words) => {
    const page = await search(query);
    expect(page.status).toBe(200);
    expect(page.text).toContain(words);
    expect(page.text).not.toMatch(/<script/);
    expect(page.headers['content-security-policy']).toContain("script-src 'none'");
    expect(page.headers['cache-control']).toContain('no-store');
  });

  test('on the authority finds in all schools and names each', async () => {
    const page = await openPage(system, 'localhost', '/tim-kiem?q=hoc%20sinh&loai=tin-bai');
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/href="\/truong\/[a-z0-9-]+\/tin-tuc\//);
  });

  test('a flood from one address is slowed, others go on', async () => {
    const answers = await Promise.all(Array.from({ length: 160 }, () => search('hoc', { from: '127.0.0.66' })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers['retry-after']).toMatch(/^\d+$/);
    expect(refused[0]?.text).toContain('quá nhiều lượt tìm');
    expect((await search('hoc', { from: '127.0.0.67' })).status).toBe(200);
  });
});

describe('what other programs read', () => {
  test.each([
    [
      '/rss.xml',
      'application/rss+xml',
      /<item><title>[^<]+<\/title><link>http:\/\/thcs-long-binh\.localhost:\d+\/tin-tuc\//,
    ],
    ['/atom.xml', 'application/atom+xml', /<entry><title>[^<]+<\/title><id>http:/],
    ['/lich.ics', 'text/calendar', /BEGIN:VEVENT\r\nUID:[a-z0-9]+@thcs-long-binh\.localhost\r\n/],
    ['/sitemap.xml', 'application/xml', /<loc>[^<]+\/tin-tuc\/[^<]+<\/loc><lastmod>20\d\d-/],
    ['/robots.txt', 'text/plain', /Sitemap: http:\/\/thcs-long-binh\.localhost:\d+\/sitemap\.xml/],
  ])('%s', async (path, type, content) => {
    const page = await open(path);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toContain(type);
    expect(page.text).toMatch(content);
  });

  test('every page in the sitemap is there', async () => {
    const { text } = await open('/sitemap.xml');
    const paths = [...text.matchAll(/<loc>http:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path || '/');
    const missing: string[] = [];
    for (const path of paths.slice(0, 60)) if ((await open(path)).status !== 200) missing.push(path);
    expect(missing).toEqual([]);
  });

  test('an article names its picture, which is one', async () => {
    const { text } = await open(await firstArticle());
    const image = /property="og:image" content="http:\/\/[^/]+([^"]+)"/.exec(text)?.[1] ?? '';
    const picture = await open(image.replaceAll('&amp;', '&'));
    expect(picture.status).toBe(200);
    expect(picture.headers['content-type']).toMatch(/^image\//);
    expect(text).toContain('name="twitter:card" content="summary_large_image"');
    expect(text).toContain('"@type":"NewsArticle"');
    expect(text).toContain('"@type":"BreadcrumbList"');
    expect(text).toContain('rel="alternate" type="application/rss+xml"');
  });

  test('a drawn picture exists for pages that exist, and for no words that somebody makes up', async () => {
    const drawn = await open('/chia-se/lien-he.png');
    expect([drawn.status, drawn.headers['content-type']]).toEqual([200, 'image/png']);
    expect(drawn.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    for (const path of [
      '/chia-se/tin-tuc/khong-co.png',
      '/chia-se/..%2f..%2fsecret.png',
      '/chia-se/../../etc/passwd',
      '/chia-se/tim-kiem.png?q=ban-ca-do',
      '/chia-se/chia-se/lien-he.png.png',
    ]) {
      expect({ path, status: (await open(path)).status }).toEqual({ path, status: 404 });
    }
  });
});

describe('pictures', () => {
  async function somePicture(): Promise<string> {
    const { text } = await open('/');
    const found = /\/media\/[A-Za-z0-9_.-]+\.(?:jpe?g|png|webp)(?=\?w=)/.exec(text)?.[0];
    if (found === undefined) throw new Error('the first page shows no picture');
    return found;
  }

  test('come at the width and in the form that the visitor can use, and are kept', async () => {
    const picture = await somePicture();
    const { bytes, headers } = await open(picture);
    const original = (await sharp(bytes).metadata()).width ?? 0;
    for (const type of ['avif', 'webp']) {
      const small = await open(`${picture}?w=320`, { headers: { accept: `image/${type},*/*;q=0.8` } });
      expect([small.status, small.headers['content-type'], small.headers['vary']]).toEqual([
        200,
        // A drawing that is lighter as it was stored comes so.
        small.bytes.equals(bytes) ? headers['content-type'] : `image/${type}`,
        expect.stringContaining('Accept'),
      ]);
      expect(small.bytes.byteLength).toBeLessThanOrEqual(bytes.byteLength);
      if (!small.bytes.equals(bytes)) {
        expect((await sharp(small.bytes).metadata()).width).toBe(Math.min(320, original));
      }
    }
  });

  test.each([['?w=321'], ['?w=99999'], ['?w=-1'], ['?w=640&w=1'], ['?w='], ['?w=../../x']])(
    'at no width that is made up: %s',
    async (query) => {
      const answer = await open(`${await somePicture()}${query}`);
      expect(answer.status).toBe(query === '?w=640&w=1' ? 200 : 400);
    },
  );

  test.each([
    ['/media/..%2f..%2f.env'],
    ['/media/%2e%2e/%2e%2e/.env'],
    ['/media/../../.env'],
    ['/media/a.svg'],
    ['/media/a.jpg.html'],
    ['/media/khong-co.jpg?w=320'],
    ['/media/.a.jpg?w=320'],
  ])('%s is not there', async (path) => {
    expect((await open(path)).status).toBe(404);
  });
});

describe('readers', () => {
  test('are counted once, programs not at all, and no address is kept', async () => {
    const path = await firstArticle();
    const read = (from: string, agent = BROWSER) => open(path, { from, headers: { 'user-agent': agent } });
    const views = () =>
      asOwner(system, async (owner) => {
        const { rows } = await owner.query<{ views: number }>(
          `select coalesce(sum(v.views), 0)::int as views from edu.page_view v
           where v.path = $1 and v.site_code in (select code from schools where slug = 'thcs-long-binh')`,
          [path],
        );
        return rows[0]?.views ?? 0;
      });
    const before = await views();
    for (let time = 0; time < 5; time += 1) await read('127.0.0.71');
    await read('127.0.0.72');
    await read('127.0.0.73', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)');
    await eventually('two readers to be counted', async () => (await views()) >= before + 2, { seconds: 40 });
    expect(await views()).toBe(before + 2);
  }, 60_000);
});

describe('a question', () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const question = `Trường có bếp ăn cho học sinh bán trú không? ${Date.now()}`;
  const ask = (fields: Record<string, string>, from: string, headers: Record<string, string> = {}) =>
    open('/hoi-dap/gui', {
      method: 'POST',
      from,
      body: form(fields),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `http://${HOST}:${new URL(system.addresses.portal).port}`,
        ...headers,
      },
    });
  const kept = (text: string) =>
    asOwner(system, async (owner) => {
      const { rows } = await owner.query<{ drafts: number; published: number }>(
        `select count(*) filter (where published_at is null)::int as drafts,
           count(*) filter (where published_at is not null)::int as published from questions where question = $1`,
        [text],
      );
      return rows[0];
    });

  test('waits as a draft for the school and is shown to nobody before', async () => {
    const answer = await ask({ question, topic: 'Bán trú', askerContact: 'an@example.vn', website: '' }, '127.0.0.81');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/hoi-dap/da-gui']);
    expect((await open('/hoi-dap/da-gui')).status).toBe(200);
    expect(await kept(question)).toEqual({ drafts: 1, published: 0 });
    expect((await open('/hoi-dap')).text).not.toContain(question);
  });

  test('that cannot be right comes back with what was typed', async () => {
    const answer = await ask({ question: 'ngắn', topic: '"><script>alert(1)</script>' }, '127.0.0.82');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Câu hỏi quá ngắn');
    expect(answer.text).toContain('&lt;script&gt;');
    expect(answer.text).not.toContain('<script');
  });

  test('from another page than ours is not taken', async () => {
    const forged = `Câu hỏi từ trang khác ${Date.now()}`;
    expect((await ask({ question: forged }, '127.0.0.83', { origin: 'https://evil.example' })).status).toBe(403);
    expect(await kept(forged)).toEqual({ drafts: 0, published: 0 });
  });

  test('of a program that fills every field goes nowhere', async () => {
    const spam = `Quảng cáo cá cược ${Date.now()}`;
    expect((await ask({ question: spam, website: 'https://ca-do.example' }, '127.0.0.84')).status).toBe(303);
    expect(await kept(spam)).toEqual({ drafts: 0, published: 0 });
  });

  test('again and again is slowed, without asking anybody to read a picture', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 8; time += 1) {
      statuses.push(
        (await ask({ question: `Câu hỏi lặp lại lần ${time} của tôi ${Date.now()}` }, '127.0.0.85')).status,
      );
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(5);
    expect(statuses.slice(5)).toEqual([429, 429, 429]);
    const answer = await ask({ question: 'Câu hỏi của một người khác ở nơi khác' }, '127.0.0.86');
    expect(answer.status).toBe(303);
  });

  test('as large as a book is not read', async () => {
    const answer = await ask({ question: 'a'.repeat(100_000) }, '127.0.0.87');
    expect(answer.status).toBe(422);
  });
});

test('a draft is shown nowhere, whoever guesses its address', async () => {
  const secret = `Tờ nháp chưa duyệt ${Date.now()}`;
  const editor = await AdminClient.signInAs(system.addresses.cms, 'school-editor');
  const articles = '/content-manager/collection-types/api::article.article';
  const draft = await editor.send<{ data: { slug: string } }>('POST', articles, {
    title: secret,
    category: 'news',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: secret }] }],
  });
  expect(draft.status).toBe(201);
  const path = `/tin-tuc/${draft.body.data.slug}`;
  const rsc = { rsc: '1', 'next-router-prefetch': '1' };
  for (const [address, headers] of [
    [path, {}],
    [path, rsc],
    [`${path}.rsc`, {}],
    [`${path}.segments/_tree.segment.rsc`, rsc],
    [`${path}?_rsc=1`, rsc],
    [`${path}/ban-in`, {}],
    [`/chia-se${path}.png`, {}],
    [`/_next/data/x${path}.json`, {}],
  ] as const) {
    const page = await open(address, { headers });
    // Next.js sends a request of its own script on to an address with a hash (307).
    expect({ address, found: page.status < 300 }).toEqual({ address, found: false });
    expect(page.text).not.toContain(secret);
  }
  for (const address of [
    '/tin-tuc',
    '/rss.xml',
    '/atom.xml',
    '/sitemap.xml',
    `/tim-kiem?q=${encodeURIComponent(secret)}`,
  ]) {
    const { text } = await open(address);
    expect(text.replaceAll(`value="${secret}"`, '').match(new RegExp(`<h2><a[^>]*>${secret}|${path}`))).toBeNull();
  }
});

test.each([
  ['an unknown host name', 'khong-co.localhost', '/tim-kiem?q=a', 404],
  ['a host that is not ours', 'evil.example', '/rss.xml', 404],
  ['an inner path', 'localhost', '/sites/truong/thcs-long-binh/tim-kiem?q=hoc', 404],
  ['a feed of nobody', 'localhost', '/truong/khong-co/rss.xml', 404],
  ['a calendar of nobody', 'khong-co.localhost', '/lich.ics', 404],
  ['a page of words that were never written', 'localhost', '/truong/thcs-long-binh/tin-tuc/%3Cscript%3E', 404],
])('%s is not found', async (_what, host, path, status) => {
  const page = await openPage(system, host, path);
  expect(page.status).toBe(status);
  expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json")/);
});
