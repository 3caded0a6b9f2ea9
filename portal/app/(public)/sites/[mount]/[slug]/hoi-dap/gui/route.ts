import { environment } from '@/data/environment';
import { html } from '@/family/page/html';
import { contextOf } from '@/feeds/site-route';
import { respondInFrame } from '@/framed/respond-in-frame';
import { askAgainPage } from '@/questions/ask-again-page';
import { takeQuestion } from '@/questions/take-question';
import { siteLinks } from '@/routing/links';
import { isMount } from '@/ui/frame/resolve-site';

type Context = RouteContext<'/sites/[mount]/[slug]/hoi-dap/gui'>;

/** Takes a visitor's question. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const context = await contextOf(given).catch(() => null);
  const { mount, slug } = given;
  // The frame says itself that there is no such site, or that it cannot be read now.
  if (context === null || !isMount(mount)) {
    return respondInFrame(given, { title: 'Trang đang tạm nghỉ', content: html``, status: 503 });
  }
  const links = siteLinks(mount, slug, environment().PORTAL_URL);
  const taken = await takeQuestion(request, context);
  if (taken.kind === 'taken') return seeOther(links.asked);
  const { status, typed, problems, retrySeconds } = taken;
  return respondInFrame(given, {
    title: `Gửi câu hỏi | ${context.site.name}`,
    content: askAgainPage({ typed, problems, action: links.ask, home: links.home }),
    status,
    headers: retrySeconds === undefined ? {} : { 'retry-after': String(retrySeconds) },
  });
}

/** Somebody reloads, or follows an address that was shared: the form is on the page above. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { mount, slug } = await params;
  if (!isMount(mount)) return new Response(null, { status: 404 });
  return seeOther(siteLinks(mount, slug, environment().PORTAL_URL).questions());
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
