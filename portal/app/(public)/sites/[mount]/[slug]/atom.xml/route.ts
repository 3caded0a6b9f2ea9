import { atom } from '@/feeds/atom';
import { feedOfSite } from '@/feeds/feed-of-site';
import { fresh, siteRoute } from '@/feeds/site-route';

export const GET = siteRoute(async (context) =>
  fresh(atom(await feedOfSite(context, context.links.atom)), 'application/atom+xml'),
);

/** Made when first asked for, kept until its content changes (api/revalidate) or five minutes have passed. */
export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];
