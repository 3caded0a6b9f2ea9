import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { openPage, type OpenedPage } from '../support/open-page';
import { sharedSystem } from '../support/shared-system';

/** What readers had kept of the old site leads to the article, on the school's own host name and below the portal's. */

const system = sharedSystem();
const { cms } = system.addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const HOST = 'thcs-long-binh.localhost';
const BELOW = '/truong/thcs-long-binh';
const stamp = Date.now();
const number = (stamp % 100_000_000) + 100_000_000;

interface Old {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  /** As readers may have them. */
  readonly ways: readonly string[];
}

const encoded = (text: string) => encodeURIComponent(text);
const word = `hội-khoẻ-${stamp}`;
const OLD: readonly Old[] = [
  {
    title: `Bài có số ${stamp}`,
    link: `https://cu.example/?p=${number}`,
    guid: `https://cu.example/?p=${number}`,
    ways: [`/?p=${number}`, `/index.php?p=${number}`],
  },
  {
    title: `Bài có ngày ${stamp}`,
    link: `https://cu.example/2019/05/khai-giang-${stamp}/`,
    guid: `https://cu.example/?p=${number + 1}`,
    ways: [
      `/2019/05/khai-giang-${stamp}`,
      `/2019/05/khai-giang-${stamp}/`,
      `/2019/05/Khai-Giang-${stamp}`,
      `/?p=${number + 1}`,
    ],
  },
  {
    title: `Bài có dấu ${stamp}`,
    link: `https://cu.example/tin/${encoded(word)}.html`,
    guid: `dau-${stamp}`,
    ways: [
      `/tin/${encoded(word)}.html`,
      `/tin/${encoded(word).replace(/%../g, (one) => one.toLowerCase())}.html`,
      `/tin/${encoded(word.normalize('NFD'))}.html`,
    ],
  },
];

let approver: AdminClient;
const slugs = new Map<string, string>();
const made: string[] = [];

beforeAll(async () => {
  approver = await AdminClient.signInAs(cms, 'approver');
  const fields = new FormData();
  fields.set('file', new File([exported()], 'trang-cu.xml', { type: 'text/xml' }));
  fields.set('guids', JSON.stringify(OLD.map(({ guid }) => guid)));
  const { body } = await approver.upload<{ outcomes: readonly { result: string }[] }>('/editorial/imports/run', fields);
  expect(body.outcomes.map(({ result }) => result)).toEqual(OLD.map(() => 'published'));
  for (const { title } of OLD) {
    const answer = await fetch(`${cms}/api/articles?filters[title]=${encoded(title)}`);
    const { data }: { data: readonly { documentId: string; slug: string }[] } = JSON.parse(await answer.text());
    for (const { documentId, slug } of data) {
      made.push(documentId);
      slugs.set(title, slug);
    }
  }
}, 60_000);
afterAll(async () => {
  for (const documentId of made) await approver.send('DELETE', `${ARTICLES}/${documentId}`);
});

function exported(): string {
  const items = OLD.map(
    ({ title, link, guid }) => `<item><title>${title}</title><link>${link}</link>
      <guid isPermaLink="false">${guid}</guid><pubDate>Mon, 06 May 2019 01:00:00 +0000</pubDate>
      <content:encoded><![CDATA[<p>Nội dung của ${title}.</p>]]></content:encoded>
      <wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Trang cũ</title><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}</channel></rss>`;
}

/** A slash at the end is taken off first, as for every address of the portal. */
async function follow(host: string, path: string): Promise<OpenedPage> {
  const page = await openPage(system, host, path);
  const to = page.headers['location'];
  return page.status === 308 && typeof to === 'string'
    ? openPage(system, host, to.replace(/^https?:\/\/[^/]+/, ''))
    : page;
}

const walks = OLD.flatMap(({ title, ways }) =>
  ways.flatMap((way) => [
    { title, host: HOST, base: '', way },
    { title, host: 'localhost', base: BELOW, way },
  ]),
);
test.each(walks)(
  '$host$base$way leads to "$title"',
  async ({ title, host, base, way }) => {
    const article = `${base}/tin-tuc/${slugs.get(title)}`;
    const moved = await eventually(
      'the old address to lead on',
      async () => {
        const page = await follow(host, base + way);
        return page.status === 301 && page;
      },
      { seconds: 20 },
    );
    expect(moved.headers['location']).toBe(article);
    // And once more, as it is kept.
    expect((await follow(host, base + way)).headers['location']).toBe(article);
    const shown = await openPage(system, host, article);
    expect([shown.status, shown.text.includes(title)]).toEqual([200, true]);
  },
  40_000,
);

test.each([`/?p=${number + 7}`, '/index.php', `/2019/05/khong-co-${stamp}`, `/?p=${number}&x=1`])(
  'nothing is made up: %s leads to no article',
  async (way) => {
    expect((await follow(HOST, way)).status).not.toBe(301);
  },
);
