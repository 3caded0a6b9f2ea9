import { ContentUnavailable } from '@/data/content/content-unavailable';
import type { Site } from '@/data/content/sites';
import { environment } from '@/data/environment';
import { siteLinks, type SiteLinks } from '@/routing/links';
import { MOUNTS } from '@/routing/site-address';
import { wallTime } from '@/time/vietnam-time';
import { isMount, resolveSite, siteOrigin } from '@/ui/frame/resolve-site';

/** What an answer that is no page, such as a feed, is told of its site. Its addresses are those of the site's own host name. */
export interface SiteRouteContext {
  readonly site: Site;
  readonly origin: string;
  readonly links: SiteLinks;
  readonly today: string;
}

interface SiteRouteParams {
  readonly mount: string;
  readonly slug: string;
}

/** Resolves the site, answers 404 where there is none and 503 while its content cannot be read. */
export function siteRoute<Params>(
  answer: (context: SiteRouteContext, params: Params) => Promise<Response | null>,
): (request: Request, props: { readonly params: Promise<SiteRouteParams & Params> }) => Promise<Response> {
  return async (_request, { params }) => {
    const given = await params;
    try {
      const context = await contextOf(given);
      return (context === null ? null : await answer(context, given)) ?? plain(404, 'Không tìm thấy trang này.');
    } catch (error) {
      if (!(error instanceof ContentUnavailable)) throw error;
      return plain(503, 'Nội dung chưa đọc được. Xin thử lại sau ít phút.', { 'retry-after': '300' });
    }
  };
}

export async function contextOf({ mount, slug }: SiteRouteParams): Promise<SiteRouteContext | null> {
  const today = wallTime(new Date()).day;
  const site = isMount(mount) ? await resolveSite(mount, slug, today) : null;
  if (site === null) return null;
  const { PORTAL_URL } = environment();
  return { site, today, origin: siteOrigin(site, PORTAL_URL), links: siteLinks(MOUNTS.host, site.slug, PORTAL_URL) };
}

export function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** Asked for again each time, cheaply: what is published is seen at once. */
export function fresh(body: string, type: string): Response {
  return new Response(body, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=0, must-revalidate' },
  });
}
