import { contextOf, plain } from '@/feeds/site-route';
import { respondWithSharePicture } from '@/share/respond-with-share-picture';
import { sharedPage } from '@/share/share-path';
import { isMount } from '@/ui/frame/resolve-site';

type Context = RouteContext<'/sites/[mount]/[slug]/chia-se/[...path]'>;

/** The picture beside a link to a page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mount, slug, path } = await params;
  const page = sharedPage(path);
  const context = page === null || !isMount(mount) ? null : await contextOf({ mount, slug }).catch(() => null);
  if (context === null || page === null || !isMount(mount)) return plain(404, 'Không tìm thấy ảnh này.');
  return respondWithSharePicture({ ...context, mount, slug, page });
}
