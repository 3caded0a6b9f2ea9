import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '@/data/environment';
import { parseMediaName } from '@/data/media/media-name';
import { pictureWidth } from '@/data/media/picture-widths';
import { streamFile } from '@/data/media/stream-file';
import { refusal, respondWithPicture } from '@/images/respond-with-picture';

/**
 * Pictures and documents that the CMS has stored, straight from its folder: they stay when the CMS is away. With `?w=640` a
 * picture comes at that width.
 */
export async function GET(request: Request, { params }: RouteContext<'/media/[...path]'>): Promise<Response> {
  const media = parseMediaName((await params).path);
  if (media === null) return notFound();
  const file = join(environment().MEDIA_DIR, media.name);
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return notFound();
  const asked = new URL(request.url).searchParams.get('w');
  if (asked !== null) {
    const width = pictureWidth(asked);
    if (width === null) return refusal(400, 'Ảnh chỉ có các chiều rộng 320, 640, 960, 1280 và 1920.');
    return respondWithPicture(media, file, { width, accept: request.headers.get('accept') });
  }
  return new Response(streamFile(file), {
    headers: {
      'content-type': media.type,
      'content-length': String(found.size),
      // The CMS never writes a name twice: it ends in a hash.
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': media.inline ? 'inline' : 'attachment',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}

function notFound(): Response {
  return refusal(404, 'Không tìm thấy tệp này.');
}
