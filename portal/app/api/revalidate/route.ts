import { createHash, timingSafeEqual } from 'node:crypto';
import { revalidateTag } from 'next/cache';
import { z } from 'zod';
import { environment } from '@/data/environment';

const announcement = z.object({
  tags: z
    .array(z.string().regex(/^(sites|site:[\w-]{1,32})$/))
    .min(1)
    .max(500),
});

/** The workers tell which content has changed; pages that show it are made anew for their next visitor. */
export async function POST(request: Request): Promise<Response> {
  if (!isSecret(request.headers.get('x-revalidate-secret') ?? '')) {
    return answer(401, { error: 'Sai bí mật dựng lại trang (REVALIDATE_SECRET).' });
  }
  const body = announcement.safeParse(await request.json().catch(() => null));
  if (!body.success) return answer(422, { error: 'Cần {"tags": ["site:<mã>" hoặc "sites"]}.' });
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 });
  return answer(200, { revalidated: body.data.tags });
}

/** Compared in constant time, as hashes of equal length. */
function isSecret(given: string): boolean {
  return timingSafeEqual(digest(given), digest(environment().REVALIDATE_SECRET));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
