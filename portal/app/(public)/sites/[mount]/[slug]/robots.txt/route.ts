import { fresh, siteRoute } from '@/feeds/site-route';

/** Results of searches are no pages; the families' side is nobody's business. */
const CLOSED = ['/phu-huynh', '/api/', '/tim-kiem?', '/*/tim-kiem?'];

export const GET = siteRoute(async ({ origin }) =>
  fresh(
    ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), '', `Sitemap: ${origin}/sitemap.xml`, ''].join(
      '\n',
    ),
    'text/plain',
  ),
);

/** Made when first asked for, kept until its content changes (api/revalidate) or five minutes have passed. */
export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];
