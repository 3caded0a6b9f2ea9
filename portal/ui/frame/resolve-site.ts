import { homeAuthority } from '@/data/content/home-authority';
import { allAuthorities, allSchools, authorityBySlug, schoolBySlug, type Site } from '@/data/content/sites';
import { MOUNTS, type Mount } from '@/routing/site-address';

export function isMount(text: string): text is Mount {
  return Object.values<string>(MOUNTS).includes(text);
}

/** Which site an inner route means. */
export async function resolveSite(mount: Mount, slug: string, today: string): Promise<Site | null> {
  switch (mount) {
    case MOUNTS.school:
      return schoolBySlug(slug);
    case MOUNTS.authority:
      return authorityBySlug(slug);
    case MOUNTS.host:
      return (await schoolBySlug(slug)) ?? (await authorityBySlug(slug));
    case MOUNTS.root: {
      const [authorities, schools] = await Promise.all([allAuthorities(), allSchools()]);
      return homeAuthority(authorities, schools, today);
    }
  }
}

/** Under which of its addresses a site is known to search engines: its own host name. */
export function siteOrigin(site: Site, portalUrl: string): string {
  const { protocol, host } = new URL(portalUrl);
  return `${protocol}//${site.slug}.${host}`;
}
