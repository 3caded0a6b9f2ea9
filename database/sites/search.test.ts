import type { Database } from '../connect';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeArticle, paragraph, unpublishArticle, type ArticleFixture } from '../testing/content';
import { siteCode } from '../testing/identifiers';
import { indexContent, reindexAll, searchIsBuilt } from './index-content';
import { piecesOf, searchContent, type SearchQuery, type SearchResult } from './search';

let test: TestDatabase;
let portal: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  portal = test.connect('portal', 2);
});
afterAll(() => test.drop());

/** Each test has a site of its own. */
let site: string;
beforeEach(() => {
  site = siteCode();
});

async function publish(...articles: readonly Omit<ArticleFixture, 'siteCode'>[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const article of articles) ids.push(await makeArticle(test.owner, { siteCode: site, ...article }));
  await indexContent(test.db, 'article', ids);
  return ids;
}

const find = (words: string, query: Partial<SearchQuery> = {}): Promise<SearchResult> =>
  searchContent(portal, { words, siteCode: site, kind: null, limit: 20, offset: 0, ...query });

const titles = async (words: string, query: Partial<SearchQuery> = {}) =>
  (await find(words, query)).hits.map(({ title }) => title);

it.each(['hoa', 'hòa', 'hoà', 'HOÀ', 'hoa'.normalize('NFD'), 'hòa'.normalize('NFD'), 'Hoà'.normalize('NFD')])(
  '%j finds Hòa and Hoà, however they are written',
  async (words) => {
    await publish(
      { title: 'Hội thao phường Hòa Phú' },
      { title: 'Đêm nhạc giao hoà'.normalize('NFD') },
      { title: 'Tin khác' },
    );
    expect((await titles(words)).sort()).toEqual(
      ['Hội thao phường Hòa Phú', 'Đêm nhạc giao hoà'.normalize('NFC')].sort(),
    );
  },
);

it.each(['dien tu', 'điện tử', 'Điện Tử', 'ĐIỆN TỬ'.normalize('NFD'), 'tu dien'])('%j finds điện tử', async (words) => {
  await publish({ title: 'Sổ liên lạc điện tử' });
  expect(await titles(words)).toEqual(['Sổ liên lạc điện tử']);
});

it('finds words of tables, which stand after the text', async () => {
  const rows = [
    ['Khoản thu', 'Số tiền'],
    ['Bán trú', ''],
    ['Nước uống'.normalize('NFD'), '12.000'],
  ];
  const table = { caption: 'Dự toán thu chi', headRow: true, headColumn: false, rows };
  await publish(
    { title: 'Bài có bảng', body: [paragraph('Lời mở đầu')], tables: [table] },
    { title: 'Bài không có bảng', body: [paragraph('Lời mở đầu')] },
  );
  for (const words of ['nuoc uong', 'dự toán thu chi', 'ban tru']) expect(await titles(words)).toEqual(['Bài có bảng']);
  const { hits } = await find('có bảng');
  expect(hits[0]?.excerpt.map(({ text }) => text).join('')).toMatch(/^Lời mở đầu/);
});

it('asks for all words in any order, the last one perhaps unfinished', async () => {
  await publish({ title: 'Kế hoạch tuyển sinh lớp 6' }, { title: 'Kế hoạch năm học' });
  expect(await titles('sinh tuyen')).toEqual(['Kế hoạch tuyển sinh lớp 6']);
  expect(await titles('hoach ke')).toHaveLength(2);
  expect(await titles('tuyển sin')).toEqual(['Kế hoạch tuyển sinh lớp 6']);
});

it('puts the title before the summary and the summary before the body, and a phrase before scattered words', async () => {
  const filler = 'Nhà trường kính mời phụ huynh.';
  await publish(
    {
      title: 'Thân bài rời',
      body: [paragraph('Buổi khai mạc, sau đó giảng giải.')],
      publishedOn: '2026-11-09T00:00:00Z',
    },
    { title: 'Thân bài liền', body: [paragraph(`${filler} Lễ khai giảng.`)], publishedOn: '2026-11-05T00:00:00Z' },
    { title: 'Tóm tắt', summary: 'Lễ khai giảng năm nay', publishedOn: '2026-11-04T00:00:00Z' },
    { title: 'Giảng viên khai mạc', publishedOn: '2026-11-03T00:00:00Z' },
    { title: 'Khai giảng năm học mới', publishedOn: '2026-11-01T00:00:00Z' },
    { title: 'Khai giảng ở điểm lẻ', publishedOn: '2026-11-02T00:00:00Z' },
  );
  expect(await titles('khai giang')).toEqual([
    'Khai giảng ở điểm lẻ',
    'Khai giảng năm học mới',
    'Giảng viên khai mạc',
    'Tóm tắt',
    'Thân bài liền',
    'Thân bài rời',
  ]);
});

it('marks what was asked for, in the letters of the text', async () => {
  await publish({
    title: 'Ngày hội Hoà bình',
    body: [paragraph('Trường tổ chức ngày hội ', { text: 'hòa', url: '/trang/a' }, ' bình cho học sinh.')],
  });
  const [hit] = (await find('hoa binh')).hits;
  expect(hit?.markedTitle).toEqual([
    { text: 'Ngày hội ', marked: false },
    { text: 'Hoà', marked: true },
    { text: ' ', marked: false },
    { text: 'bình', marked: true },
  ]);
  expect(hit?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['hòa', 'bình']);
});

it('finds a number of a document by its parts', async () => {
  await publish({ title: 'Quyết định số 15/QĐ-THCSLB' });
  for (const words of ['15/QĐ-THCSLB', '15 qd', 'QĐ-THCSLB', 'thcslb 15']) expect(await titles(words)).toHaveLength(1);
});

it.each(['thong bao tuyen sihn', 'thogn bao', 'thong bao tuyenn sinhh', 'tuyên sing', 'thonq bao tuyen sinh'])(
  'offers what was probably meant by %j, and says so',
  async (words) => {
    await publish({ title: 'Thông báo tuyển sinh lớp 1' }, { title: 'Thực đơn tuần này' });
    const { hits, approximate } = await find(words);
    expect([hits.map(({ title }) => title), approximate]).toEqual([['Thông báo tuyển sinh lớp 1'], true]);
    expect(hits[0]?.markedTitle.some(({ marked }) => marked)).toBe(true);
  },
);

it('offers what has all words but one, when nothing has them all', async () => {
  await publish({ title: 'Lịch thi học kỳ' }, { title: 'Thực đơn' });
  expect(await find('lịch thi thực đơn học kỳ')).toMatchObject({ hits: [], approximate: false });
  expect(await find('lịch thi học đơn')).toMatchObject({ hits: [{ title: 'Lịch thi học kỳ' }], approximate: true });
});

it('offers nothing where something has all words, or nothing is near', async () => {
  await publish({ title: 'Thông báo tuyển sinh' });
  expect((await find('tuyen sinh')).approximate).toBe(false);
  expect(await titles('zzzz qqqq')).toEqual([]);
  // Beyond the last page is no reason to guess.
  expect(await find('tuyen sinh', { offset: 20 })).toEqual({ hits: [], total: 0, approximate: false });
});

it('shows no other site, but what is shared with all', async () => {
  const [own, other] = [site, siteCode()];
  await publish({ title: 'Tin trường mình' });
  await indexContent(test.db, 'article', [
    await makeArticle(test.owner, { siteCode: other, title: 'Tin trường bạn' }),
    await makeArticle(test.owner, { siteCode: other, title: 'Tin chung mọi trường', sharedToAll: true }),
  ]);
  expect((await titles('tin truong', { siteCode: own })).sort()).toEqual(
    ['Tin chung mọi trường', 'Tin trường mình'].sort(),
  );
  expect(await titles('tin truong', { siteCode: null })).toEqual(expect.arrayContaining(['Tin trường bạn']));
});

it('forgets what was unpublished, never sees a draft, and follows a changed text', async () => {
  const [gone = '', changed = ''] = await publish({ title: 'Sẽ gỡ' }, { title: 'Sẽ sửa' });
  await publish({ title: 'Bản nháp', draft: true });
  expect(await titles('nhap')).toEqual([]);

  await unpublishArticle(test.owner, gone);
  await test.owner.execute(`update public.articles set title = 'Mới tinh' where document_id = $1`, [changed]);
  await indexContent(test.db, 'article', [gone, changed]);
  expect([await titles('go'), await titles('sua'), await titles('tinh')]).toEqual([[], [], ['Mới tinh']]);
});

it('counts everything and gives it page by page', async () => {
  await publish(...Array.from({ length: 7 }, (_, index) => ({ title: `Bản tin số ${index}` })));
  const first = await find('ban tin', { limit: 3 });
  const last = await find('ban tin', { limit: 3, offset: 6 });
  expect([first.total, first.hits.length, last.total, last.hits.length]).toEqual([7, 3, 7, 1]);
  expect((await find('ban tin', { limit: -5, offset: -1 })).hits).toHaveLength(1);
});

it.each([
  `' | ! & :* <-> ( ) \\ "`,
  `tin' or 1=1 --`,
  '%_%',
  'tin:A & !tin',
  '\0\u0001\u0002 tin',
  '\ud800',
  '😀 ⅷ ﷺ',
  'tin '.repeat(1000),
  'x'.repeat(100_000),
  Array.from({ length: 1000 }, (_, index) => `tu${index}`).join(' '),
  '',
])('answers hostile words %#', async (words) => {
  await publish({ title: 'Tin an toàn' });
  await expect(find(words)).resolves.toMatchObject({ total: expect.any(Number) });
});

it('cuts marks, control characters and markup out of what editors wrote', async () => {
  await publish({ title: 'Tin \u0001có\u0002 dấu lạ', body: [paragraph('a\u0007b <script>alert(1)</script> c')] });
  const [hit] = (await find('tin co dau la')).hits;
  expect(hit?.title).toBe('Tin có dấu lạ');
  expect(hit?.excerpt.map(({ text }) => text).join('')).toMatch(/ab +alert\(1\) +c/);
});

it('rebuilds the whole index from the CMS, every kind', async () => {
  const id = await makeArticle(test.owner, { siteCode: site, title: 'Bài có trước khi có chỉ mục' });
  await test.owner.execute(
    `insert into public.official_documents (document_id, number, title, issued_on, issuer, kind, site_code, published_at)
     values ('vb1', '15/KH', 'Kế hoạch bán trú', '2026-10-01', 'Trường', 'plan', $1, now())`,
    [site],
  );
  await test.owner.execute(
    `insert into public.events (document_id, title, starts_at, place, site_code, published_at)
     values ('sk1', 'Họp phụ huynh', '2026-10-31T18:00:00', 'Hội trường', $1, now())`,
    [site],
  );
  await test.owner.execute('delete from edu.search_entry');
  expect(await searchIsBuilt(test.db)).toBe(false);
  await reindexAll(test.db);
  await reindexAll(test.db);
  expect(await searchIsBuilt(test.db)).toBe(true);
  expect((await find('bai co truoc')).hits).toMatchObject([{ documentId: id, kind: 'article' }]);
  expect((await find('15/KH')).hits).toMatchObject([{ kind: 'official-document', path: '/van-ban/ke-hoach/2026#vb1' }]);
  // 18:00 UTC is the next day in Vietnam, of the next month.
  expect((await find('hop phu huynh')).hits).toMatchObject([{ kind: 'event', path: '/lich/2026-11' }]);
  expect((await find('hop phu huynh', { kind: 'article' })).hits).toEqual([]);
});

it('knows what stands in the parts of an entry, and where each thing stands', async () => {
  await test.owner.execute(
    `with menu as (
       insert into public.menu_weeks (document_id, week_of, note, site_code, published_at)
       values ('td1', '2026-11-23', 'Bé dị ứng xin báo trước', $1, now()) returning id
     ), day as (
       insert into public.components_school_menu_days (day, breakfast, lunch)
       values ('tue', 'Cháo thịt băm', 'Canh cua rau đay') returning id
     )
     insert into public.menu_weeks_cmps (entity_id, cmp_id, component_type, field, "order")
     select menu.id, day.id, 'school.menu-day', 'days', 1 from menu, day`,
    [site],
  );
  await test.owner.execute(
    `with honour as (
       insert into public.honours (document_id, title, school_year, summary, site_code, published_at)
       values ('vd1', 'Hội khỏe cấp thành phố', '2025-2026', 'Mùa giải lớn', $1, now()) returning id
     ), line as (
       insert into public.components_school_honour_lines (label, count) values ('huy chương bơi ếch', 7) returning id
     )
     insert into public.honours_cmps (entity_id, cmp_id, component_type, field, "order")
     select honour.id, line.id, 'school.honour-line', 'lines', 1 from honour, line`,
    [site],
  );
  await test.owner.execute(
    `insert into public.site_settings (document_id, site_code, english_introduction, english_contact, published_at)
     values ('en1', $1, $2, 'Ask for Ms Hoa at the gate', now()), ('en2', $3, '[]', ' ', now())`,
    [site, JSON.stringify([paragraph('A riverside school.')]), siteCode()],
  );
  await test.owner.execute(
    `insert into public.questions (document_id, question, asked_on, site_code, published_at)
     values ('hd1', 'Mấy giờ đóng cổng?', '2026-11-01', $1, now())`,
    [site],
  );
  const [article = ''] = await publish({ title: 'Hội trại', body: [paragraph('Hai ngày bên sông.')] });
  await test.owner.execute(
    `with file as (
       insert into public.files (alternative_text, caption) values ('Lều xanh', 'Đêm lửa trại khối 7') returning id
     )
     insert into public.files_related_mph (file_id, related_id, related_type, field, "order")
     select file.id, a.id, 'api::article.article', 'gallery', 1 from file, public.articles a where a.document_id = $1`,
    [article],
  );
  await reindexAll(test.db);
  const first = async (words: string) => {
    const [hit] = (await find(words)).hits;
    return hit && [hit.kind, hit.path];
  };
  expect(await first('canh cua')).toEqual(['menu-week', '/thuc-don/2026-11-23']);
  expect(await first('boi ech')).toEqual(['honour', '/vinh-danh#vd1']);
  expect(await first('riverside')).toEqual(['site-setting', '/en']);
  expect(await first('ms hoa gate')).toEqual(['site-setting', '/en']);
  expect(await first('may gio dong cong')).toEqual(['question', '/hoi-dap/hd1']);
  expect(await first('dem lua trai')).toEqual(['article', expect.stringMatching('^/tin-tuc/')]);
  expect(await first('leu xanh')).toEqual(['article', expect.stringMatching('^/tin-tuc/')]);
  // A site that says nothing in English has no such page to be found.
  expect(await indexContent(test.db, 'site-setting', ['en2'])).toBe(0);
});

it('ranks words that stand everywhere as it ranks rare ones', async () => {
  await test.owner.execute(
    `insert into public.articles (document_id, title, slug, summary, body, category, published_on, site_code, published_at)
     select 'day' || n, case when n % 2 = 0 then 'Mây trắng' else 'Trắng mây' end || ' số ' || n, 'may-' || n, '', '[]', 'news',
       '2026-01-01'::timestamp + n * interval '1 minute', $1, now()
     from generate_series(1, 7000) n`,
    [site],
  );
  await indexContent(test.db, 'article', null);
  const { hits, total } = await find('mây trắng', { siteCode: null, limit: 3 });
  expect([total, hits.map(({ title }) => title)]).toEqual([
    7000,
    ['Mây trắng số 7000', 'Mây trắng số 6998', 'Mây trắng số 6996'],
  ]);
  // Beyond the newest that are looked at first, and past the last phrase.
  expect((await find('may trang', { limit: 2, offset: 3499 })).hits.map(({ title }) => title)).toEqual([
    'Mây trắng số 2',
    'Trắng mây số 6999',
  ]);
  expect(await find('may trang', { limit: 5, offset: 7000 })).toEqual({ hits: [], total: 0, approximate: false });
});

it('leaves the index to those who may', async () => {
  await expect(portal.query('select from edu.search_entry')).rejects.toMatchObject({
    code: '42501',
  });
  await expect(indexContent(portal, 'article', null)).rejects.toMatchObject({ code: '42501' });
});

it('reads marks as pieces', () => {
  expect(piecesOf('a \u0001b\u0002 c')).toEqual([
    { text: 'a ', marked: false },
    { text: 'b', marked: true },
    { text: ' c', marked: false },
  ]);
  expect(piecesOf('')).toEqual([]);
});
