import { sitemap } from '@/feeds/sitemap';
import { fresh, siteRoute } from '@/feeds/site-route';

export const GET = siteRoute(async (context) => fresh(await sitemap(context), 'application/xml'));

/** Made when first asked for, kept until its content changes (api/revalidate) or five minutes have passed. */
export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];
