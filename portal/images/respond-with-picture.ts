import { join } from 'node:path';
import { environment } from '@/data/environment';
import type { MediaName } from '@/data/media/media-name';
import type { PictureWidth } from '@/data/media/picture-widths';
import { streamFile } from '@/data/media/stream-file';
import { TooManyWaiting } from '../data/few-at-once';
import { keptFile } from './kept-file';
import { formatFor } from './picture-format';
import { NotAPicture, resizePicture, sourceFormat } from './resize-picture';

/** A stored picture at one of the served widths, in the smallest form that the visitor's program can show. */
export async function respondWithPicture(
  { name }: MediaName,
  file: string,
  { width, accept }: { readonly width: PictureWidth; readonly accept: string | null },
): Promise<Response> {
  try {
    const format = formatFor(accept, await sourceFormat(file));
    const kept = join(environment().PORTAL_CACHE_DIR, 'pictures', String(width), `${name}.${format}`);
    const size = await keptFile(kept, () => resizePicture(file, width, format));
    return new Response(streamFile(kept), {
      headers: {
        // It may be the stored picture itself.
        'content-type': `image/${await sourceFormat(kept)}`,
        'content-length': String(size),
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept',
        'cross-origin-resource-policy': 'same-origin',
      },
    });
  } catch (error) {
    if (error instanceof TooManyWaiting)
      return refusal(503, 'Máy chủ đang bận. Xin thử lại sau.', { 'retry-after': '5' });
    if (error instanceof NotAPicture) {
      console.warn(`picture ${name}: ${error.message.slice(0, 200)}`);
      return refusal(422, 'Tệp này không phải là ảnh đọc được.');
    }
    throw error;
  }
}

export function refusal(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
