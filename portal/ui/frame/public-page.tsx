import type { Metadata } from 'next';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { ContentUnavailable } from '@/data/content/content-unavailable';
import type { Picture } from '@/data/content/parts/picture';
import type { Site } from '@/data/content/sites';
import { authoritiesAbove } from '@/data/content/home-authority';
import { allAuthorities } from '@/data/content/sites';
import { environment } from '@/data/environment';
import { describePage } from '@/metadata/describe-page';
import { breadcrumbs, type Statement } from '@/metadata/structured-data';
import { StructuredData } from '@/metadata/structured-data-view';
import { siteLinks, type SiteLinks } from '@/routing/links';
import { MOUNTS } from '@/routing/site-address';
import { wallTime } from '@/time/vietnam-time';
import { isMount, resolveSite, siteOrigin } from './resolve-site';
import { loadFrame, type FrameData } from './frame-data';
import { MovedPage, NotFoundPage, UnavailablePage } from './page-status';
import { SiteFrame, type Place } from './site-frame';

/** What every page of a site is told. */
export interface PageContext {
  readonly site: Site;
  readonly links: SiteLinks;
  /** `2026-11-23` in Vietnam. */
  readonly today: string;
  /** The codes of the authorities above the site today: what they share with all schools is shown here. */
  readonly above: readonly string[];
}

/** Where search engines find a page. */
export interface CanonicalPlace {
  readonly origin: string;
  /** Below the site. */
  readonly path: string;
  readonly url: string;
}

/** The answer of a page that has another address now. */
export interface Moved {
  readonly movedTo: string;
}

export function movedTo(href: string): Moved {
  return { movedTo: href };
}

export interface PublicPage<Params, Data> {
  /** Where in the site's menu the page belongs. */
  readonly place: Place;
  /** Reads all that the page shows; null when there is no such page. */
  readonly load: (context: PageContext, params: Params) => Promise<Data | Moved | null>;
  /** The title of the page; null for the first page, which has the site's name. */
  readonly title: (data: Data) => string | null;
  readonly description?: (data: Data, context: PageContext) => string | null;
  readonly picture?: (data: Data, context: PageContext) => Picture | null;
  /** The page's one address, for search engines. */
  readonly address: (links: SiteLinks, data: Data) => string;
  /** An article has its own form beside a link. */
  readonly isArticle?: true;
  /** What stands between the first page and this one. @param links of the site's own host name */
  readonly trail?: (data: Data, links: SiteLinks) => readonly { readonly name: string; readonly path: string }[];
  /** What search engines are told of the page, besides the way to it. */
  readonly structured?: (data: Data, context: PageContext, place: CanonicalPlace) => readonly Statement[];
  /** A page for paper: no menus around it, and another page is the one to be found. */
  readonly bare?: true;
  /** Shows what was read; reads nothing itself. */
  readonly View: (props: PageContext & { readonly data: Data }) => ReactNode;
}

export type SiteParams = { readonly mount: string; readonly slug: string };
interface RouteProps<Params> {
  readonly params: Promise<SiteParams & Params>;
}

type Outcome<Data> =
  | { readonly kind: 'found'; readonly context: PageContext; readonly frame: FrameData; readonly data: Data }
  | { readonly kind: 'notFound'; readonly context: PageContext; readonly frame: FrameData }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'noSite' }
  | { readonly kind: 'unavailable'; readonly context?: PageContext; readonly frame?: FrameData };

/**
 * Makes a page of a site: read everything, then show it. A page that is not there and a page that cannot be read now are
 * pages too, with their own status (cache/finish-page.js), because nobody should meet a browser's own error.
 */
export function publicPage<Params, Data extends object>(page: PublicPage<Params, Data>) {
  async function Page({ params }: RouteProps<Params>) {
    const outcome = await read(page, await params);
    if (outcome.kind === 'noSite') return <NotFoundPage />;
    if (outcome.kind === 'moved') return <MovedPage to={outcome.to} />;
    if (outcome.kind === 'unavailable') return <UnavailablePage {...outcome.context} frame={outcome.frame} />;
    const { context, frame } = outcome;
    if (outcome.kind === 'notFound') return <NotFoundPage {...context} frame={frame} />;
    const { View } = page;
    if (page.bare === true) {
      return (
        <main id="noi-dung">
          <View {...context} data={outcome.data} />
        </main>
      );
    }
    return (
      <SiteFrame {...context} frame={frame} place={page.place}>
        <View {...context} data={outcome.data} />
        <StructuredData statements={statementsOf(page, context, outcome.data)} />
      </SiteFrame>
    );
  }

  async function metadata({ params }: RouteProps<Params>): Promise<Metadata> {
    const outcome = await read(page, await params);
    if (outcome.kind === 'noSite' || outcome.kind === 'notFound')
      return { title: 'Không tìm thấy trang', robots: 'noindex' };
    if (outcome.kind === 'moved') return { title: 'Đã chuyển địa chỉ', robots: 'noindex' };
    if (outcome.kind === 'unavailable') return { title: 'Trang đang tạm nghỉ', robots: 'noindex' };
    return describe(page, outcome.context, outcome.data);
  }

  return { Page, metadata };
}

async function read<Params, Data extends object>(
  page: PublicPage<Params, Data>,
  params: SiteParams & Params,
): Promise<Outcome<Data>> {
  const around = await orUnavailable(() => readAround(params));
  if (around === 'unavailable') return { kind: 'unavailable' };
  if (around === null) return { kind: 'noSite' };
  const data = await orUnavailable(() => page.load(around.context, params));
  if (data === 'unavailable') return { kind: 'unavailable', ...around };
  if (data === null) return { kind: 'notFound', ...around };
  return 'movedTo' in data ? { kind: 'moved', to: data.movedTo } : { kind: 'found', ...around, data };
}

/** The site, and what stands around every page of it. */
async function readAround({ mount, slug }: SiteParams): Promise<{ context: PageContext; frame: FrameData } | null> {
  const today = wallTime(new Date()).day;
  const site = isMount(mount) ? await resolveSite(mount, slug, today) : null;
  if (site === null || !isMount(mount)) return null;
  const above = authoritiesAbove(site, await allAuthorities(), today).map(({ code }) => code);
  const context = { site, today, above, links: siteLinks(mount, slug, environment().PORTAL_URL) };
  return { context, frame: await loadFrame(context) };
}

async function orUnavailable<T>(reading: () => Promise<T>): Promise<T | 'unavailable'> {
  try {
    return await reading();
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof ContentUnavailable)) console.error('public page:', error);
    return 'unavailable';
  }
}

function describe<Params, Data extends object>(
  page: PublicPage<Params, Data>,
  context: PageContext,
  data: Data,
): Metadata {
  const { site } = context;
  const { origin, path } = placeOf(page, site, data);
  return {
    ...describePage({
      site,
      origin,
      path,
      title: page.title(data),
      description: page.description?.(data, context) ?? `Trang thông tin điện tử của ${site.name}.`,
      picture: page.picture?.(data, context) ?? null,
      isArticle: page.isArticle === true,
    }),
    ...(page.bare === true ? { robots: 'noindex' } : {}),
  };
}

function statementsOf<Params, Data extends object>(
  page: PublicPage<Params, Data>,
  context: PageContext,
  data: Data,
): readonly Statement[] {
  const { site } = context;
  const place = placeOf(page, site, data);
  const { origin, url } = place;
  const title = page.title(data);
  const own = page.structured?.(data, context, place) ?? [];
  if (title === null) return own;
  const trail = page.trail?.(data, siteLinks(MOUNTS.host, site.slug, environment().PORTAL_URL)) ?? [];
  const way = [
    { name: site.name, url: `${origin}/` },
    ...trail.map(({ name, path }) => ({ name, url: origin + path })),
    { name: title, url },
  ];
  return [breadcrumbs(way), ...own];
}

function placeOf<Params, Data extends object>(page: PublicPage<Params, Data>, site: Site, data: Data): CanonicalPlace {
  const { PORTAL_URL } = environment();
  const origin = siteOrigin(site, PORTAL_URL);
  const path = page.address(siteLinks(MOUNTS.host, site.slug, PORTAL_URL), data);
  return { origin, path, url: origin + path };
}
