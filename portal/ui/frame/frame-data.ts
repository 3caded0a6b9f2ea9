import { managerOn } from '@/data/content/school';
import { listPages, type PageLink } from '@/data/content/pages';
import { allAuthorities, type Site } from '@/data/content/sites';
import { siteUrl } from '@/routing/links';

/** What the head and foot of every page of a site show. */
export interface FrameData {
  readonly pages: readonly PageLink[];
  /** Whom the school belongs to today. */
  readonly manager: { readonly name: string; readonly href: string } | null;
}

export async function loadFrame(site: Site, today: string): Promise<FrameData> {
  const [pages, manager] = await Promise.all([listPages(site.code), managerOf(site, today)]);
  return { pages, manager };
}

async function managerOf(site: Site, today: string): Promise<FrameData['manager']> {
  const code = site.kind === 'school' ? managerOn(site, today) : site.parentCode;
  if (code === null) return null;
  const manager = (await allAuthorities()).find((authority) => authority.code === code);
  return manager === undefined ? null : { name: manager.name, href: siteUrl('authority', manager.slug) };
}
