import sharp from 'sharp';
import { AdminClient } from '../support/admin-client';
import { eventually } from '../support/eventually';
import { sharedSystem } from '../support/shared-system';

const { cms, portal } = sharedSystem().addresses;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const SITE = `${portal}/truong/thcs-long-binh/tin-tuc`;

interface LibraryFile {
  readonly id: number;
  readonly url: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

let editor: AdminClient;
let approver: AdminClient;
let cover: LibraryFile;
let inText: LibraryFile;
let article: { readonly documentId: string; readonly slug: string };

beforeAll(async () => {
  editor = await AdminClient.signInAs(cms, 'school-editor');
  approver = await AdminClient.signInAs(cms, 'approver');
  cover = await upload('/upload', '#cc0000');
  inText = await upload('/upload', '#00cc00');
  await describePicture(cover, 'Ảnh bìa lúc đầu');
  const image = { ...inText, alternativeText: 'Ảnh trong bài lúc đầu' };
  await describePicture(inText, image.alternativeText);
  const draft = await editor.send<{ data: typeof article }>('POST', ARTICLES, {
    title: `Bài có ảnh ${Date.now()}`,
    category: 'news',
    consentConfirmed: true,
    cover: cover.id,
    body: [{ type: 'image', image, children: [{ type: 'text', text: '' }] }],
  });
  article = draft.body.data;
  expect((await approver.send('POST', `${ARTICLES}/${article.documentId}/actions/publish`, {})).status).toBe(200);
  await shown('Ảnh bìa lúc đầu');
});

afterAll(async () => {
  await approver.send('DELETE', `${ARTICLES}/${article.documentId}`);
  for (const { id } of [cover, inText]) await editor.send('DELETE', `/upload/files/${id}`);
});

async function upload(path: string, background: string): Promise<LibraryFile> {
  const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'anh-thu.png');
  const { body } = await editor.upload<LibraryFile | readonly LibraryFile[]>(path, form);
  const [file] = [body].flat();
  if (!file) throw new Error('the picture was not taken');
  return file;
}

function describePicture({ id }: LibraryFile, alternativeText: string) {
  return editor.send('PUT', `/upload/files/${id}`, { fileInfo: { alternativeText } });
}

function shown(words: string): Promise<string> {
  return eventually(
    `the page to show ${words}`,
    async () => {
      const page = await (await fetch(`${SITE}/${article.slug}`)).text();
      return page.includes(words) && page;
    },
    { seconds: 20 },
  );
}

const mediaName = ({ url }: LibraryFile) => url.replace('/uploads/', '');

test('a description that is changed in the library alone reaches the page, for the cover and for a picture of the text', async () => {
  await describePicture(cover, 'Ảnh bìa nói rõ hơn');
  await shown('Ảnh bìa nói rõ hơn');
  await describePicture(inText, 'Ảnh trong bài nói rõ hơn');
  const page = await shown('Ảnh trong bài nói rõ hơn');
  expect(page).not.toContain('lúc đầu');
}, 60_000);

test('a picture whose file is replaced has a new address on the page, and the old file is gone', async () => {
  for (const file of [cover, inText]) {
    const old = mediaName(file);
    const fresh = mediaName(await upload(`/upload?id=${file.id}`, '#0000cc'));
    expect(fresh).not.toBe(old);
    const page = await shown(fresh);
    expect(page).not.toContain(old);
    expect((await fetch(`${portal}/media/${fresh}`)).status).toBe(200);
    expect((await fetch(`${portal}/media/${old}`)).status).toBe(404);
    expect((await fetch(`${portal}/media/${old}?w=320`)).status).toBe(404);
  }
}, 60_000);

test('the draft follows: the approver has nothing new to publish', async () => {
  const { body } = await approver.get<{ data: { status: string; body: unknown } }>(`${ARTICLES}/${article.documentId}`);
  expect(body.data.status).toBe('published');
  expect(JSON.stringify(body.data.body)).toContain('Ảnh trong bài nói rõ hơn');
});
