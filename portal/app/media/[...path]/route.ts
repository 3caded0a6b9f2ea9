import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '@/data/environment';
import { parseMediaName } from '@/data/media/media-name';
import { streamFile } from '@/data/media/stream-file';

/** Pictures and documents that the CMS has stored, straight from its folder: they stay when the CMS is away. */
export async function GET(_request: Request, { params }: RouteContext<'/media/[...path]'>): Promise<Response> {
  const media = parseMediaName((await params).path);
  if (media === null) return notFound();
  const file = join(environment().MEDIA_DIR, media.name);
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return notFound();
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
  return new Response('Không tìm thấy tệp này.', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
