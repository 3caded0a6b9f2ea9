import { listCategories, type Category } from '@/data/content/categories';
import { filledParts, type Part } from '@/data/content/filled-parts';
import { managerOn } from '@/data/content/school';
import { listPages, type PageLink } from '@/data/content/pages';
import { allAuthorities } from '@/data/content/sites';
import { settingOf, type SiteSetting } from '@/data/content/site-setting';
import { bannerAt, type BannerNow } from './banner-at';
import type { PageContext } from './public-page';

/** What the head and foot of every page of a site show. */
export interface FrameData extends BannerNow {
  readonly pages: readonly PageLink[];
  readonly categories: readonly Category[];
  readonly parts: ReadonlySet<Part>;
  /** Links that the school has put in its menu. */
  readonly links: SiteSetting['menuLinks'];
  /** Whom the school belongs to today. */
  readonly manager: { readonly name: string; readonly href: string } | null;
}

export async function loadFrame(context: PageContext): Promise<FrameData> {
  const { code } = context.site;
  const [pages, categories, parts, setting, manager] = await Promise.all([
    listPages(code),
    listCategories(code),
    filledParts({ siteCode: code, sharedFrom: context.above }),
    settingOf(code),
    managerOf(context),
  ]);
  return { pages, categories, parts, links: setting?.menuLinks ?? [], manager, ...bannerAt(setting, new Date()) };
}

async function managerOf({ site, today, links }: PageContext): Promise<FrameData['manager']> {
  const code = site.kind === 'school' ? managerOn(site, today) : site.parentCode;
  if (code === null) return null;
  const manager = (await allAuthorities()).find((authority) => authority.code === code);
  return manager === undefined ? null : { name: manager.name, href: links.site('authority', manager.slug) };
}
