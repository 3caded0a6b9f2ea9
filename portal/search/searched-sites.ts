import { allAuthorities, allSchools, type Site } from '@/data/content/sites';
import { keptFor } from '@/data/kept-for';
import { onceAProcess } from '@/data/once-a-process';
import { wallTime } from '@/time/vietnam-time';
import { isMount, resolveSite } from '@/ui/frame/resolve-site';

/** As long as the frame around the results (framed/frame.ts): a search is answered anew each time, the sites need not be read each time. */
const KEPT = { ms: 5_000, most: 1_000 } as const;

const site = onceAProcess('searched-site', () =>
  keptFor(async (key): Promise<Site | null> => {
    const [mount = '', slug = '', day = ''] = key.split('/');
    return isMount(mount) ? resolveSite(mount, slug, day) : null;
  }, KEPT),
);

const sites = onceAProcess('searched-sites', () =>
  keptFor(async (): Promise<ReadonlyMap<string, Site>> => {
    const [schools, authorities] = await Promise.all([allSchools(), allAuthorities()]);
    return new Map([...schools, ...authorities].map((one): [string, Site] => [one.code, one]));
  }, KEPT),
);

/** The site where a search is asked. */
export function searchedSite(mount: string, slug: string): Promise<Site | null> {
  return site()(`${mount}/${slug}/${wallTime(new Date()).day}`);
}

/** Every site that a result may stand on, by its code. */
export function sitesByCode(): Promise<ReadonlyMap<string, Site>> {
  return sites()('all');
}
