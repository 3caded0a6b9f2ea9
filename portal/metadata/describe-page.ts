import type { Metadata } from 'next';
import type { Picture } from '@/data/content/parts/picture';
import type { Site } from '@/data/content/sites';
import { siteLinks } from '@/routing/links';
import { MOUNTS } from '@/routing/site-address';
import { SHARE_PICTURE } from '@/share/draw-share-picture';
import { sharePath } from '@/share/share-path';

export interface DescribedPage {
  readonly site: Site;
  /** Of the site's own host name. */
  readonly origin: string;
  /** Below the site. */
  readonly path: string;
  /** Null for the first page. */
  readonly title: string | null;
  readonly description: string;
  readonly picture: Picture | null;
  readonly isArticle: boolean;
}

/** What search engines and those who share a link are told of a page. */
export function describePage({ site, origin, path, title, description, picture, isArticle }: DescribedPage): Metadata {
  const links = siteLinks(MOUNTS.host, site.slug, origin);
  const name = title ?? site.name;
  const image = sharedPicture(origin, path, name, picture);
  return {
    metadataBase: new URL(origin),
    title: title === null ? site.name : `${title} | ${site.name}`,
    description,
    alternates: {
      canonical: origin + path,
      types: {
        'application/rss+xml': [{ url: origin + links.rss, title: `Tin của ${site.name}` }],
        'application/atom+xml': [{ url: origin + links.atom, title: `Tin của ${site.name}` }],
        'text/calendar': [{ url: origin + links.calendarFeed, title: `Lịch của ${site.name}` }],
      },
    },
    openGraph: {
      title: name,
      description,
      url: origin + path,
      siteName: site.name,
      locale: 'vi_VN',
      type: isArticle ? 'article' : 'website',
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: name, description, images: [image.url] },
  };
}

/** The page's own photograph where it is large and wide enough to stand beside a link, else one drawn for it. */
function sharedPicture(origin: string, path: string, name: string, picture: Picture | null) {
  if (picture !== null && picture.width >= 800 && picture.width > picture.height) {
    const width = Math.min(picture.width, 1280);
    const height = Math.round((picture.height * width) / picture.width);
    return { url: `${origin}${picture.src}?w=1280`, width, height, alt: picture.alt || name };
  }
  return { url: origin + sharePath(path), ...SHARE_PICTURE, alt: name };
}
