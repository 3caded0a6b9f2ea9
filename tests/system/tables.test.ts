import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { sharedSystem } from '../support/shared-system';

const { cms, portal } = sharedSystem().addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const SITE = `${portal}/truong/thcs-long-binh`;
const WORD = `xedap${Date.now()}`;

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const table = (rows: readonly (readonly unknown[])[], caption = 'Bảng thử') => ({
  caption,
  headRow: true,
  headColumn: true,
  rows,
});

interface Refusal {
  readonly error: { readonly message: string };
}

let editor: AdminClient;
let approver: AdminClient;
const made: string[] = [];

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
  approver = await AdminClient.signInAs(cms, 'approver');
});
afterAll(async () => {
  for (const path of made) await approver.send('DELETE', path);
});

async function draft(tables: unknown, body: readonly object[] = [paragraph('Lời mở đầu')]) {
  const answer = await editor.send<{ data: { documentId: string; slug: string } } & Refusal>('POST', ARTICLES, {
    title: `Bài có bảng ${Date.now()} ${Math.random()}`,
    category: 'news',
    body,
    tables,
  });
  if (answer.status === 201) made.push(`${ARTICLES}/${answer.body.data.documentId}`);
  return answer;
}

const publish = (documentId: string) => approver.send<Refusal>('POST', `${ARTICLES}/${documentId}/actions/publish`, {});

test('a table stands where the text has its line, with a name and headings, and the search finds its words', async () => {
  const rows = [
    ['Khoản', 'Số tiền'],
    [`Gửi ${WORD}`, '20.000'],
    ['Nước uống'.normalize('NFD'), '12.000'],
  ];
  const { body } = await draft([table(rows)], [paragraph('Trước'), paragraph('[Bảng 1]'), paragraph('Sau đó')]);
  const { documentId, slug } = body.data;
  expect((await publish(documentId)).status).toBe(200);
  const page = await eventually('the article', async () => {
    const response = await fetch(`${SITE}/tin-tuc/${slug}`);
    return response.ok && response.text();
  });
  expect(page).not.toContain('[Bảng 1]');
  expect(page).toMatch(/<p[^>]*>Trước<\/p>.*<caption>Bảng thử<\/caption>.*<\/table>.*<p[^>]*>Sau đó<\/p>/s);
  expect(page).toMatch(/<th scope="col"[^>]*>Số tiền<\/th>/);
  expect(page).toContain('<th scope="row">Nước uống</th>');
  expect(page).toMatch(/role="region" aria-label="Bảng: Bảng thử" tabindex="0"/);
  await eventually('the search to find it', async () => {
    const found = await fetch(`${SITE}/tim-kiem?q=${WORD}`);
    return (await found.text()).includes(slug);
  });
}, 60_000);

test.each([
  ['markup', [table([['<script>alert(1)</script>']])], /mã HTML/],
  ['markup in a name', [table([['x']], '<img src=x onerror=alert(1)>')], /mã HTML/],
  ['ten thousand columns', [table([Array<string>(10_000).fill('x')])], /tối đa 12/],
  ['a long cell', [table([['x'.repeat(501)]])], /tối đa 500/],
  ['what is no table', [{ rows: 'x' }], /không đọc được/],
  ['cells that are no words', [table([[{ html: 'x' }]])], /không đọc được/],
])('a table with %s is refused with words', async (_, tables, words) => {
  const { status, body } = await draft(tables);
  expect({ status, message: body.error?.message }).toEqual({ status: 400, message: expect.stringMatching(words) });
});

test('a table without a name, and one with names beside birthdays, do not become public unasked', async () => {
  const unnamed = await draft([table([['x']], '')]);
  expect((await publish(unnamed.body.data.documentId)).body.error.message).toContain('chưa có tên');
  const personal = await draft([table([['Nguyễn Văn An', 'sinh ngày 12/03/2015']])]);
  expect((await publish(personal.body.data.documentId)).body.error.message).toContain('thông tin cá nhân');
});
