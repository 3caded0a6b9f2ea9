import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packPage, type PackedPage } from '../family/page/packed-page';
import { PUBLIC_SECURITY_HEADERS } from '../security/headers';

/** A finished page of a site, ready to be sent. */
export interface KeptPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly page: PackedPage;
}

/** @returns null where Next.js has to be asked: nothing is kept at the inner address, or it is time to make it anew */
export type KeptPages = (innerPath: string) => Promise<KeptPage | null>;

/** As cache/page-cache.js holds it. */
interface CachedPage {
  readonly html: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** Headers of ours that cache/page-cache.js puts beside a page; what Next.js notes there is its own affair. */
const TOLD = ['cache-control', 'location', 'x-cong-truong-site'];

/**
 * The pages that Next.js has made and cache/page-cache.js keeps. The file is the very one that Next.js loads, not the compiler's
 * copy: both sides must see one memory.
 */
export function keptPagesOf(portalFolder: string): KeptPages {
  const cache: { keptPage(path: string): CachedPage | null } = createRequire(__filename)(
    join(portalFolder, 'cache/page-cache.js'),
  );
  const ready = new WeakMap<CachedPage, Promise<KeptPage>>();
  return async (innerPath) => {
    const cached = cache.keptPage(innerPath);
    if (cached === null || (cached.status ?? 200) >= 500) return null;
    const known = ready.get(cached);
    if (known !== undefined) return known;
    const made = makeReady(cached);
    ready.set(cached, made);
    return made;
  };
}

async function makeReady({ html, status = 200, headers = {} }: CachedPage): Promise<KeptPage> {
  const told = TOLD.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const security = PUBLIC_SECURITY_HEADERS.map(({ key, value }) => [key.toLowerCase(), value] as const);
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept-encoding',
      ...Object.fromEntries([...security, ...told]),
    },
    etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`,
    page: await packPage(html),
  };
}
