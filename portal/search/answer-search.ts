import { CLIENT_ADDRESS_HEADER } from '@/data/client-address';
import { ContentUnavailable } from '@/data/content/content-unavailable';
import type { Site } from '@/data/content/sites';
import { environment } from '@/data/environment';
import { search } from '@/data/search-content';
import { visitorLimit } from '@/data/visitor-limit';
import type { FramedAnswer } from '@/framed/respond-in-frame';
import { siteLinks, type SiteLinks } from '@/routing/links';
import { isMount } from '@/ui/frame/resolve-site';
import { html } from '@/family/page/html';
import { foundFrom } from './found';
import { searchPage, type Outcome } from './search-page';
import { searchedSite } from './searched-sites';
import { isTooShort, MOST_RESULT_PAGES, RESULTS_A_PAGE, searchRequest, type SearchRequest } from './search-request';

/** A class of forty may search at once from one address. */
const limit = visitorLimit('search', { points: 120, duration: 60 });

const LATER = html`<div class="framed-body"><p class="search-say">Chưa tìm được. Xin thử lại sau ít phút.</p></div>`;

/** Answers a search of one site or of all. Who searched for what is kept nowhere. */
export async function answerSearch(
  request: Request,
  { mount, slug }: { readonly mount: string; readonly slug: string },
): Promise<FramedAnswer> {
  const site = isMount(mount) ? await siteOf(() => searchedSite(mount, slug)) : null;
  // The frame of a site that is not there says so itself; this is for one that cannot be read now.
  if (site === null || !isMount(mount)) return { title: 'Trang đang tạm nghỉ', content: LATER, status: 503 };
  const links = siteLinks(mount, slug, environment().PORTAL_URL);
  const usual = site.kind === 'school' ? 'here' : 'everywhere';
  const asked = searchRequest(new URL(request.url).searchParams, usual);
  const outcome = await outcomeOf(asked, { site, links, address: request.headers.get(CLIENT_ADDRESS_HEADER) });
  const page = searchPage({
    request: asked,
    usual,
    siteName: site.name,
    path: links.search,
    home: links.home,
    outcome,
  });
  switch (outcome.kind) {
    case 'tooOften':
      return { ...page, status: 429, headers: { 'retry-after': String(outcome.seconds) } };
    case 'busy':
      return { ...page, status: 503, headers: { 'retry-after': '30' } };
    default:
      return page;
  }
}

interface Where {
  readonly site: Site;
  readonly links: SiteLinks;
  readonly address: string | null;
}

async function outcomeOf(asked: SearchRequest, { site, links, address }: Where): Promise<Outcome> {
  if (asked.words === '') return { kind: 'nothingAsked' };
  if (isTooShort(asked.words)) return { kind: 'tooShort' };
  const wait = await limit.take(address ?? 'unknown');
  if (wait !== null) return { kind: 'tooOften', seconds: wait };
  const result = await search({
    words: asked.words,
    kind: asked.kind,
    siteCode: asked.scope === 'here' ? site.code : null,
    limit: RESULTS_A_PAGE,
    offset: (asked.page - 1) * RESULTS_A_PAGE,
  });
  if (result === 'busy') return { kind: 'busy' };
  return {
    kind: 'answered',
    found: await foundFrom(site, links, result.hits),
    total: result.total,
    pages: Math.min(Math.ceil(result.total / RESULTS_A_PAGE), MOST_RESULT_PAGES),
    approximate: result.approximate,
  };
}

async function siteOf(reading: () => Promise<Site | null>): Promise<Site | null> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof ContentUnavailable) return null;
    throw error;
  }
}
