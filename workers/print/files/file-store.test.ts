import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from './file-store';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ct-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('gives a file its name when it is whole', async () => {
  const store = createFileStore(root);
  await store.write('books/a.pdf', Buffer.from('whole'), (written) => {
    expect(Buffer.from(written).toString()).toBe('whole');
  });
  expect(await readFile(join(root, 'books', 'a.pdf'), 'utf8')).toBe('whole');
  expect(await store.exists('books/a.pdf')).toBe(true);
  expect(await readdir(join(root, 'unfinished'))).toEqual([]);
});

it('leaves the old file and nothing else when the new one does not pass', async () => {
  const store = createFileStore(root);
  await store.write('books/a.pdf', Buffer.from('old'), () => undefined);
  const refused = store.write('books/a.pdf', Buffer.from('torn'), () => {
    throw new Error('torn');
  });
  await expect(refused).rejects.toThrow('torn');
  expect(await readFile(join(root, 'books', 'a.pdf'), 'utf8')).toBe('old');
  expect(await readdir(join(root, 'unfinished'))).toEqual([]);
});

it('sweeps what killed writers left, but not what is being written', async () => {
  const store = createFileStore(root);
  await store.write('books/a.pdf', Buffer.from('whole'), () => undefined);
  await writeFile(join(root, 'unfinished', 'left'), 'to');
  expect(await store.sweepUnfinished(60_000)).toBe(0);
  expect(await store.sweepUnfinished(0)).toBe(1);
  expect((await store.list('books')).map(({ name }) => name)).toEqual(['books/a.pdf']);
});

it('has nothing in a folder that is not there', async () => {
  expect(await createFileStore(join(root, 'none')).list('books')).toEqual([]);
});
