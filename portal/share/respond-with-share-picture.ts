import 'server-only';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { environment } from '@/data/environment';
import { fewAtOnce, TooManyWaiting } from '@/data/few-at-once';
import { streamFile } from '@/data/media/stream-file';
import { onceAProcess } from '@/data/once-a-process';
import { plain, type SiteRouteContext } from '@/feeds/site-route';
import { ownPage } from '@/framed/own-page';
import { keptFile } from '@/images/kept-file';
import type { Mount } from '@/routing/site-address';
import { drawSharePicture } from './draw-share-picture';
import { loadFonts } from './fonts';
import { siteLook } from './site-look';
import { titleOfPage } from './title-of-page';

export interface SharedPage extends SiteRouteContext {
  readonly mount: Mount;
  readonly slug: string;
  /** Below the site. */
  readonly page: string;
}

/** Drawn anew, whatever the cache holds, when the drawing itself changes. */
const DRAWING = 1;

const few = onceAProcess('share-pictures', () => fewAtOnce({ running: 1, waiting: 40 }));

/** Only a page that is there has a picture: nobody fills the disk with words of his own. */
export async function respondWithSharePicture({ site, origin, mount, slug, page }: SharedPage): Promise<Response> {
  const { status, text } = await ownPage(mount, slug, page);
  const title = status === 200 ? titleOfPage(text) : null;
  if (title === null) return plain(status === 503 ? 503 : 404, 'Không tìm thấy ảnh này.');
  const look = siteLook(site, origin);
  const folder = environment().PORTAL_CACHE_DIR;
  const name = createHash('sha256')
    .update(JSON.stringify([DRAWING, look, title]))
    .digest('base64url');
  const file = join(folder, 'share', name.slice(0, 2), `${name}.png`);
  try {
    const size = await keptFile(file, () =>
      few().run(async () => {
        await loadFonts(join(folder, 'fonts'));
        return drawSharePicture(look, title);
      }),
    );
    return new Response(streamFile(file), {
      headers: { 'content-type': 'image/png', 'content-length': String(size), 'cache-control': 'public, max-age=3600' },
    });
  } catch (error) {
    if (error instanceof TooManyWaiting) return plain(503, 'Máy chủ đang bận.', { 'retry-after': '10' });
    throw error;
  }
}
