import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastKnownIn } from './last-known';

describe('what the CMS last said', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'last-known-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is still known after a restart', async () => {
    await lastKnownIn(folder).write('/api/articles?a=1', '{"data":[]}');
    expect(await lastKnownIn(folder).read('/api/articles?a=1')).toBe('{"data":[]}');
  });

  it('is the newest answer', async () => {
    const known = lastKnownIn(folder);
    await known.write('/a', 'one');
    await known.write('/a', 'two');
    await known.write('/a', 'one');
    expect(await known.read('/a')).toBe('one');
  });

  it('is nothing for a query that was never answered', async () => {
    const known = lastKnownIn(folder);
    expect(await known.read('/b')).toBeNull();
    expect(await known.has('/b')).toBe(false);
  });

  it('is never half an answer, however many write at once', async () => {
    const known = lastKnownIn(folder);
    const answers = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000));
    await Promise.all(answers.map((answer) => known.write('/c', answer)));
    expect(answers).toContain(await known.read('/c'));
    const [inner = ''] = await readdir(folder);
    expect(await readdir(join(folder, inner))).toHaveLength(1);
  });
});
