import { finishPage } from '@/cache/finish-page';
import { CLIENT_ADDRESS_HEADER } from '@/data/client-address';
import { environment } from '@/data/environment';
import { visitorLimit } from '@/data/visitor-limit';
import { html } from '@/family/page/html';
import { contextOf } from '@/feeds/site-route';
import { ownPage } from '@/framed/own-page';
import { respondInFrame } from '@/framed/respond-in-frame';
import { openPreview } from '@/preview/open-preview';
import { PREVIEW_TOKEN_HEADER } from '@/preview/preview-header';
import { refusedPage } from '@/preview/refused-page';
import { siteLinks } from '@/routing/links';
import { isMount } from '@/ui/frame/resolve-site';

type Context = RouteContext<'/sites/[mount]/[slug]/xem-truoc/[type]/[documentId]'>;

/** Read once, by whoever holds the address; kept and found by nobody. */
const HEADERS = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
} as const;

const limit = visitorLimit('preview', { points: 60, duration: 60 });

/** A draft as the site will show it (the page `trang` beside this), for who brings a token of the CMS's making. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const { mount, slug, type, documentId } = given;
  const context = await contextOf(given).catch(() => null);
  // The frame says itself that there is no such site, or that it cannot be read now.
  if (context === null || !isMount(mount)) {
    return respondInFrame(given, { title: 'Trang đang tạm nghỉ', content: html``, status: 503, headers: HEADERS });
  }
  const { home } = siteLinks(mount, slug, environment().PORTAL_URL);
  const wait = await limit.take(request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown');
  if (wait !== null) {
    const headers = { ...HEADERS, 'retry-after': String(wait) };
    return respondInFrame(given, { ...refusedPage(503, home), status: 429, headers });
  }
  const token = new URL(request.url).searchParams.get('ma') ?? '';
  const opened = await openPreview(context.site, { type, documentId, token });
  if (opened.kind === 'refused') {
    return respondInFrame(given, { ...refusedPage(opened.status, home), status: opened.status, headers: HEADERS });
  }
  const drawn = await ownPage(mount, slug, `/xem-truoc/${type}/${documentId}/trang`, { [PREVIEW_TOKEN_HEADER]: token });
  const finished = finishPage(drawn.text);
  return new Response(finished.html, {
    status: finished.status === 301 ? 404 : (finished.status ?? drawn.status),
    headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
  });
}
