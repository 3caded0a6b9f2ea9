import { getFetchClient } from '@strapi/strapi/admin';
import { z } from 'zod';

const entries = z.object({
  results: z.array(z.object({ name: z.string().nullish(), title: z.string().nullish(), slug: z.string().nullish() })),
});

export interface SiteEntry {
  readonly slug: string;
  readonly name: string;
}

interface Wanted {
  readonly uid: 'api::category.category' | 'api::page.page';
  /** Of a new entry it is not known yet; then the content manager shows those of the person's own site. */
  readonly siteCode: string | null;
}

/** What the site has published of a kind, by name, through the content manager: it shows people what they may see. */
export async function readSiteEntries({ uid, siteCode }: Wanted, signal: AbortSignal): Promise<readonly SiteEntry[]> {
  const { data } = await getFetchClient().get<unknown>(`/content-manager/collection-types/${uid}`, {
    params: {
      status: 'published',
      pageSize: 100,
      sort: 'order:ASC',
      ...(siteCode === null ? {} : { filters: { siteCode: { $eq: siteCode } } }),
    },
    signal,
  });
  return entries.parse(data).results.flatMap(({ name, title, slug }) => {
    const words = name ?? title;
    return words && slug ? [{ slug, name: words }] : [];
  });
}
