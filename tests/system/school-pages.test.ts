import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { openPage, type OpenedPage } from '../support/open-page';
import { sharedSystem } from '../support/shared-system';

/** What visitors find on the sites, kind by kind, as the demonstration fills them. */

const system = sharedSystem();
const { cms } = system.addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const SCHOOL = 'thcs-long-binh.localhost';
const PRESCHOOL = 'mn-ban-mai.localhost';
const open = (host: string, path: string): Promise<OpenedPage> => openPage(system, host, path);

/** The links of the menu of a page, by their words. */
function menuOf(page: OpenedPage): ReadonlyMap<string, string> {
  const menu = /<nav aria-label="Mục chính"[\s\S]*?<\/nav>/.exec(page.text)?.[0] ?? '';
  return new Map(
    [...menu.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]+)/g)].map(([, href = '', text = '']) => [text, href]),
  );
}

test.each([
  [SCHOOL, '/danh-ba', 'Hiệu trưởng'],
  [SCHOOL, '/so-do-to-chuc', 'Ban giám hiệu'],
  [SCHOOL, '/cong-khai', 'Hạn công khai'],
  [SCHOOL, '/cong-khai/2026-2027', 'Thông tư 09/2024'],
  [SCHOOL, '/tuyen-sinh', 'Chỉ tiêu'],
  [SCHOOL, '/thoi-khoa-bieu', 'Đang áp dụng'],
  [PRESCHOOL, '/thuc-don', 'Bữa trưa'],
  [SCHOOL, '/hoi-dap', 'Đã trả lời'],
  [SCHOOL, '/hoi-dap/da-gui', 'Cảm ơn bạn'],
  [SCHOOL, '/lien-he', 'geo:'],
  [SCHOOL, '/so-do-trang', 'Danh bạ'],
  [SCHOOL, '/thu-vien-anh', 'Thư viện ảnh'],
  [SCHOOL, '/lich/tuan/2026-11-23', 'Chủ nhật'],
  ['localhost', '/truong', 'Sơ đồ vị trí các trường'],
  ['localhost', '/truong/danh-sach/mam-non', 'Ban Mai'],
  ['localhost', '/thong-ke', 'Theo cấp học'],
])('%s%s tells "%s", under one title', async (host, path, words) => {
  const page = await open(host, path);
  expect(page.status).toBe(200);
  expect(page.text).toContain(words);
  expect(page.text.match(/<h1\b/g)).toHaveLength(1);
});

test.each([
  [SCHOOL, '/cong-khai/1999-2000'],
  [SCHOOL, '/thuc-don/2026-11-24'],
  [SCHOOL, '/lich/tuan/2026-11-24'],
  [SCHOOL, '/truong'],
  [SCHOOL, '/thong-ke'],
  ['localhost', '/truong/danh-sach/dai-hoc'],
  ['localhost', '/truong/danh-sach/mam-non/khong-co'],
])('%s%s is no page', async (host, path) => {
  expect((await open(host, path)).status).toBe(404);
});

test('what a school has not filled stays out of its menu, and says so to those who come directly', async () => {
  const home = await open(SCHOOL, '/');
  const words = [...menuOf(home).keys()];
  expect(words).toContain('Thời khóa biểu');
  expect(words).not.toContain('Thực đơn');
  const menu = await open(SCHOOL, '/thuc-don');
  expect(menu.status).toBe(200);
  expect(menu.text).toContain('Thực đơn đang được cập nhật');
  expect([...menuOf(await open(PRESCHOOL, '/')).keys()]).toContain('Thực đơn');
});

test('every way in a menu leads to a page', async () => {
  for (const host of [SCHOOL, PRESCHOOL, 'localhost']) {
    const inside = [...menuOf(await open(host, '/')).values()].filter((href) => href.startsWith('/'));
    expect(inside.length).toBeGreaterThan(5);
    for (const href of inside) expect({ href, status: (await open(host, href)).status }).toEqual({ href, status: 200 });
  }
});

test('the first page of a school under the portal keeps its links under the portal', async () => {
  const { text } = await open('localhost', '/truong/thcs-long-binh');
  const banner = /<section aria-label="Thông báo khẩn"[\s\S]*?<\/section>/.exec(text)?.[0];
  expect(banner).toContain('href="/truong/thcs-long-binh/thong-bao"');
  expect(text).toContain('href="/truong/thcs-long-binh/danh-ba"');
});

test('an authority tells the news of schools that agreed, and its shared notice stands on their sites, marked', async () => {
  const gathered = await open('localhost', '/tin-tuc');
  expect(gathered.text).toMatch(/href="\/truong\/[a-z0-9-]+\/tin-tuc\/[a-z0-9-]+"/);
  for (const host of [SCHOOL, PRESCHOOL]) {
    expect((await open(host, '/thong-bao')).text).toContain('Tin chung của');
  }
});

test('no page of a question says who asked', async () => {
  const answer = await fetch(`${cms}/api/questions?pagination[pageSize]=100`);
  const { data } = (await answer.json()) as { data: readonly object[] };
  expect(data.length).toBeGreaterThan(0);
  for (const question of data) expect(Object.keys(question)).not.toContain('askerName');
  const form = /<form\b[^>]*action="([^"]+)"[^>]*method="post"[\s\S]*?<\/form>/.exec(
    (await open(SCHOOL, '/hoi-dap')).text,
  );
  expect(form?.[1]).toBe('/hoi-dap/gui');
  for (const name of ['topic', 'question', 'askerName', 'askerContact', 'website']) {
    expect(form?.[0]).toContain(`name="${name}"`);
  }
});

test('an article that is given another address is found under the old one', async () => {
  const editor = await AdminClient.signInAs(cms, 'school-editor');
  const approver = await AdminClient.signInAs(cms, 'approver');
  const stamp = Date.now();
  const [before, after] = [`dia-chi-cu-${stamp}`, `dia-chi-moi-${stamp}`];
  const made = await editor.send<{ data: { documentId: string } }>('POST', ARTICLES, {
    title: `Bài đổi địa chỉ ${stamp}`,
    slug: before,
    category: 'news',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung của bài.' }] }],
  });
  const path = `${ARTICLES}/${made.body.data.documentId}`;
  try {
    expect((await approver.send('POST', `${path}/actions/publish`, {})).status).toBe(200);
    const shown = await eventually(
      'the article under its first address',
      async () => {
        const page = await open(SCHOOL, `/tin-tuc/${before}`);
        return page.status === 200 && page;
      },
      { seconds: 20 },
    );
    expect(shown.text).toContain(`/tin-tuc/${before}/ban-in`);
    const printed = await open(SCHOOL, `/tin-tuc/${before}/ban-in`);
    expect(printed.status).toBe(200);
    expect(printed.text).not.toContain('<nav');

    expect((await approver.send('POST', `${path}/actions/publish`, { slug: after })).status).toBe(200);
    const moved = await eventually(
      'the old address to lead on',
      async () => {
        const page = await open(SCHOOL, `/tin-tuc/${before}`);
        return page.status === 301 && page;
      },
      { seconds: 20 },
    );
    expect(moved.headers['location']).toBe(`/tin-tuc/${after}`);
    expect((await open(SCHOOL, `/tin-tuc/${after}`)).status).toBe(200);
    const below = await open('localhost', `/truong/thcs-long-binh/tin-tuc/${before}`);
    expect([below.status, below.headers['location']]).toEqual([301, `/truong/thcs-long-binh/tin-tuc/${after}`]);
  } finally {
    await approver.send('DELETE', path);
  }
}, 90_000);
