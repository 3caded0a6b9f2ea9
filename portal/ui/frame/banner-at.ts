import type { SiteSetting } from '@/data/content/site-setting';

export interface Banner {
  readonly text: string;
  readonly href: string | null;
}

export interface BannerNow {
  readonly banner: Banner | null;
  /** When that will be otherwise, if ever: a page that is kept must not outlive it. */
  readonly changesAt: Date | null;
}

/** A banner shows from its first moment to its last; without either, until the school takes it down. */
export function bannerAt(
  setting: Pick<SiteSetting, 'bannerText' | 'bannerHref' | 'bannerFrom' | 'bannerUntil'> | null,
  now: Date,
): BannerNow {
  if (setting === null || setting.bannerText === null) return { banner: null, changesAt: null };
  const { bannerText: text, bannerHref: href, bannerFrom: from, bannerUntil: until } = setting;
  if (until !== null && until <= now) return { banner: null, changesAt: null };
  if (from !== null && now < from) return { banner: null, changesAt: from };
  return { banner: { text, href }, changesAt: until };
}
