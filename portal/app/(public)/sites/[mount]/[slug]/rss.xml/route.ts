import { feedOfSite } from '@/feeds/feed-of-site';
import { rss } from '@/feeds/rss';
import { fresh, siteRoute } from '@/feeds/site-route';

export const GET = siteRoute(async (context) =>
  fresh(rss(await feedOfSite(context, context.links.rss)), 'application/rss+xml'),
);

/** Made when first asked for, kept until its content changes (api/revalidate) or five minutes have passed. */
export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];
