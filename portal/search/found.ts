import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import type { SearchHit } from '@cong-truong/database/sites/search';
import { sitesByCode } from './searched-sites';

/** A hit with the address that leads there from this site. */
export interface Found extends SearchHit {
  readonly address: string;
  /** Named where several sites are searched. */
  readonly siteName: string | null;
}

/** A hit on a site that is no longer there leads nowhere and is left out. */
export async function foundFrom(site: Site, links: SiteLinks, hits: readonly SearchHit[]): Promise<readonly Found[]> {
  const elsewhere = hits.some((hit) => hit.siteCode !== site.code);
  const sites = elsewhere ? await sitesByCode() : new Map<string, Site>();
  return hits.flatMap((hit): readonly Found[] => {
    if (hit.siteCode === site.code) return [{ ...hit, address: below(links.home, hit.path), siteName: null }];
    const other = sites.get(hit.siteCode);
    if (other === undefined) return [];
    return [{ ...hit, address: below(links.site(other.kind, other.slug), hit.path), siteName: other.name }];
  });
}

function below(home: string, path: string): string {
  if (path === '/') return home;
  return home === '/' ? path : home + path;
}
