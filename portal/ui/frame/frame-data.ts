import { managerOn } from '@/data/content/school';
import { listPages, type PageLink } from '@/data/content/pages';
import { allAuthorities } from '@/data/content/sites';
import type { PageContext } from './public-page';

/** What the head and foot of every page of a site show. */
export interface FrameData {
  readonly pages: readonly PageLink[];
  /** Whom the school belongs to today. */
  readonly manager: { readonly name: string; readonly href: string } | null;
}

export async function loadFrame(context: PageContext): Promise<FrameData> {
  const [pages, manager] = await Promise.all([listPages(context.site.code), managerOf(context)]);
  return { pages, manager };
}

async function managerOf({ site, today, links }: PageContext): Promise<FrameData['manager']> {
  const code = site.kind === 'school' ? managerOn(site, today) : site.parentCode;
  if (code === null) return null;
  const manager = (await allAuthorities()).find((authority) => authority.code === code);
  return manager === undefined ? null : { name: manager.name, href: links.site('authority', manager.slug) };
}
