import { AdminClient, type Answer } from '../support/admin-client';
import { sharedSystem } from '../support/shared-system';

/** What may stand in the fields of a site's content, and who says yes for the whole site. */
const { cms } = sharedSystem().addresses;
const typeOf = (name: string): string => `/content-manager/collection-types/api::${name}.${name}`;

interface Saved {
  readonly data: Readonly<Record<string, unknown>> & { readonly documentId: string };
}
interface Refusal {
  readonly error: { readonly message: string };
}

let editor: AdminClient;
let approver: AdminClient;
let wardEditor: AdminClient;
let wardApprover: AdminClient;
const made: (readonly [AdminClient, string])[] = [];

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
  approver = await AdminClient.signInAs(cms, 'approver');
  wardEditor = await AdminClient.signInAs(cms, 'school-editor', 'Ủy ban');
  wardApprover = await AdminClient.signInAs(cms, 'approver', 'Ủy ban');
});
afterAll(async () => {
  for (const [who, path] of made) await who.send('DELETE', path);
});

async function article(who: AdminClient, deleter: AdminClient, more: object = {}): Promise<Saved['data']> {
  const answer = await who.send<Saved>('POST', typeOf('article'), {
    title: `Bài thử ô ${Date.now()} ${Math.random()}`,
    category: 'news',
    ...more,
  });
  expect(answer.status).toBe(201);
  made.push([deleter, `${typeOf('article')}/${answer.body.data.documentId}`]);
  return answer.body.data;
}

const refusal = ({ status, body }: Answer<Refusal>) => ({
  refused: status >= 400 && status < 500,
  words: body.error?.message,
});

test.each([
  ['article', { title: '<script>alert(1)</script>', category: 'news' }, /mã HTML/],
  ['article', { title: 'Một', category: 'news', videoUrl: 'https://evil.example/v' }, /YouTube hoặc Vimeo/],
  ['article', { title: 'Một', category: 'news', categorySlug: 'khong-co' }, /Các chuyên mục của trường/],
  [
    'article',
    { title: 'Một', category: 'news', publishAt: '2027-01-02T00:00:00Z', unpublishAt: '2027-01-01T00:00:00Z' },
    /Giờ gỡ/,
  ],
  ['article', { title: 'Một', category: 'news', gallery: [999_999_999] }, /thư mục của đơn vị/],
  ['menu-week', { weekOf: '2026-11-24' }, /thứ hai/],
  ['menu-week', { weekOf: '2026-12-07', days: [{ day: 'mon', lunch: '<img src=x onerror=alert(1)>' }] }, /mã HTML/],
  ['honour', { title: 'Một', schoolYear: '2026-2029' }, /hai năm liền nhau/],
  [
    'admission-notice',
    { title: 'Một', schoolYear: '2026-2027', opensOn: '2027-02-02', closesOn: '2027-02-01' },
    /sau ngày đầu/,
  ],
  ['directory-entry', { fullName: '<b>A</b>', position: 'GV' }, /mã HTML/],
])('%s refuses %j in words', async (name, data, words) => {
  const answer = refusal(await editor.send<Refusal>('POST', typeOf(name), data));
  expect(answer).toMatchObject({ refused: true });
  expect(answer.words).toMatch(words);
});

test('a category may be typed by its name', async () => {
  expect(await article(editor, approver, { categorySlug: 'Dạy và học' })).toMatchObject({ categorySlug: 'day-va-hoc' });
});

test('the arrangement of a site is one; its links lead to pages; the yes to sharing is the approver’s', async () => {
  const settings = typeOf('site-setting');
  expect(refusal(await editor.send<Refusal>('POST', settings, { bannerText: 'x' })).words).toMatch(/đã có mục/);
  const { body } = await editor.get<{ results: { documentId: string }[] }>(settings);
  const path = `${settings}/${body.results[0]?.documentId}`;
  const bad = await editor.send<Refusal>('PUT', path, { menuLinks: [{ label: 'x', href: 'javascript:alert(1)' }] });
  expect(refusal(bad)).toMatchObject({ refused: true });
  const { body: before } = await approver.get<Saved>(path);
  const wanted = before.data['consentToShare'] !== true;
  await editor.send('PUT', path, { consentToShare: wanted });
  const { body: after } = await approver.get<Saved>(path);
  expect(after.data['consentToShare']).toBe(before.data['consentToShare']);
});

test('only the authority’s approver puts a notice onto every school’s site', async () => {
  const own = await article(editor, approver, { sharedToAll: true });
  expect(own['sharedToAll']).toBe(false);
  const path = `${typeOf('article')}/${own.documentId}`;
  const school = refusal(await approver.send<Refusal>('PUT', path, { sharedToAll: true }));
  expect(school.words).toMatch(/Chỉ cơ quan quản lý/);
  const notice = await article(wardEditor, wardApprover, { sharedToAll: true });
  expect(notice['sharedToAll']).toBe(false);
  const shared = await wardApprover.send<Saved>('PUT', `${typeOf('article')}/${notice.documentId}`, {
    sharedToAll: true,
  });
  expect(shared.body.data['sharedToAll']).toBe(true);
});

test('old addresses are nobody’s to write', async () => {
  const { documentId } = await article(editor, approver, { formerSlugs: ['/cua-nguoi-khac'] });
  const { body } = await approver.get<Saved>(`${typeOf('article')}/${documentId}`);
  expect(body.data['formerSlugs'] ?? null).toBeNull();
});
