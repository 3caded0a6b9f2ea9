import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { eventually } from '../support/eventually';
import { openPage, type OpenedPage } from '../support/open-page';
import { asOwner } from '../support/register';
import { sharedSystem, startPart, stopPart } from '../support/shared-system';
import { logOf } from '../support/system-under-test';

const system = sharedSystem();
const portal = new URL(system.addresses.portal);

const open = (host: string, path: string): Promise<OpenedPage> => openPage(system, host, path);

const SCHOOL = 'thcs-long-binh.localhost';

test.each([
  ['a school by its own host name', SCHOOL, '/', 'Long Bình'],
  ['a school under the portal', 'localhost', '/truong/thcs-long-binh', 'Long Bình'],
  ['the authority that runs the portal', 'localhost', '/', 'Các trường'],
  ['an authority of the past', 'localhost', '/co-quan/phong-gddt-quan-9', 'Quận 9'],
])('%s is shown, without a script, to the first visitor as to the second', async (_what, host, path, words) => {
  for (let visit = 1; visit <= 2; visit += 1) {
    const page = await open(host, path);
    expect(page.status).toBe(200);
    expect(page.text).toContain(words);
    // Next.js writes scripts; cache/finish-page.js takes them out. An upgrade that changes how fails here.
    expect(withoutData(page.text)).not.toMatch(/<script|as="script"/);
    expect(page.headers['content-security-policy']).toContain("script-src 'none'");
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  }
});

test('a page that was made is sent without asking Next.js again', async () => {
  const sent = await eventually('the page as it is kept', async () => {
    const page = await open(SCHOOL, '/lien-he');
    return page.headers['x-nextjs-cache'] === undefined && page;
  });
  // An upgrade of Next.js that names its keys in another way fails here: cache/page-cache.js.
  expect(sent).toMatchObject({ status: 200, headers: { vary: 'accept-encoding', etag: expect.any(String) } });
  expect(sent.text).toContain('Long Bình');
});

/** Data for search engines is no script: no browser runs it. It must be what it says, to the letter. */
function withoutData(text: string): string {
  return text.replace(/<script type="application\/ld\+json">([^<>]*)<\/script>/g, (_whole, data: string) => {
    expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org' });
    return '';
  });
}

test.each([
  ['a page that a school has not', SCHOOL, '/trang/khong-co'],
  ['a school that is not there', 'khong-co.localhost', '/'],
  ['a host name of somebody else', 'truong.example', '/'],
  ['an inner address', 'localhost', '/sites/truong/thcs-long-binh'],
])('%s is not found, in words', async (_what, host, path) => {
  const page = await open(host, path);
  expect(page.status).toBe(404);
  expect(page.text).toContain('Không tìm thấy trang này');
  expect(page.text).not.toContain('<script');
});

/** React writes its hints in the order in which parts of the page were ready. */
function withoutHints(page: string): string {
  return page.replace(/<link rel="preload"[^>]*>/g, '');
}

test('what was shown stays while the CMS is away: after a change that cannot be read, and after a restart', async () => {
  const shown = ['/', '/tin-tuc', '/lich', '/van-ban', '/lien-he', '/trang/gioi-thieu'];
  await eventually('all earlier changes to be announced', changesAreAnnounced);
  const before = await Promise.all(shown.map((path) => open(SCHOOL, path)));
  expect(before.map(({ status }) => status)).toEqual(shown.map(() => 200));
  await stopPart('cms');
  try {
    for (const moment of ['changed', 'restarted'] as const) {
      if (moment === 'changed') await announceChangeOfEverything();
      else {
        await stopPart('portal');
        await startPart('portal');
      }
      for (const [index, path] of shown.entries()) {
        const page = await open(SCHOOL, path);
        expect({ moment, path, status: page.status, text: withoutHints(page.text) }).toEqual({
          moment,
          path,
          status: 200,
          text: withoutHints(before[index]?.text ?? ''),
        });
      }
    }
    const never = await open(SCHOOL, '/van-ban/bao-cao');
    expect(never.status).toBe(503);
    expect(never.text).toContain('Trang đang tạm nghỉ');
    expect(never.text).toContain('Long Bình');
    expect(never.headers['cache-control']).toBe('no-store');
  } finally {
    await startPart('cms');
  }
  expect((await open(SCHOOL, '/van-ban/bao-cao')).status).toBe(200);
  expect(logOf(system, 'portal')).not.toMatch(/\n\s+at /);
}, 180_000);

async function changesAreAnnounced(): Promise<boolean> {
  const { rows } = await asOwner(system, (owner) =>
    owner.query<{ open: number }>(
      `select count(*)::int as open from edu.outbox where topic = 'content.changed' and done_at is null`,
    ),
  );
  return rows[0]?.open === 0;
}

/** As the workers do when something of the school was published, while nobody can read what. */
async function announceChangeOfEverything(): Promise<void> {
  const { rows } = await asOwner(system, (owner) =>
    owner.query<{ code: string }>("select distinct code from schools where slug = 'thcs-long-binh'"),
  );
  const { REVALIDATE_SECRET } = parseEnv(readFileSync(join(system.dataDir, '.env'), 'utf8'));
  const response = await fetch(`${portal.origin}/api/revalidate`, {
    method: 'POST',
    headers: { 'x-revalidate-secret': REVALIDATE_SECRET ?? '' },
    body: JSON.stringify({ tags: ['sites', ...rows.map(({ code }) => `site:${code}`)] }),
  });
  expect(response.status).toBe(200);
}
