import { environment } from '@/data/environment';
import { destinationOf } from '@/routing/site-address';
import { addressesOfSite } from '@/ui/frame/addresses-of-site';

export const dynamic = 'force-dynamic';

/** For search engines: the pages of the site whose host name was asked, by their one address. */
export async function GET(request: Request): Promise<Response> {
  const host = request.headers.get('host') ?? '';
  const home = destinationOf({ host, pathname: '/', portalUrl: environment().PORTAL_URL });
  const addresses = home.kind === 'rewrite' ? await addressesOfSite(home.path).catch(() => null) : [];
  if (addresses === null) return new Response(null, { status: 503, headers: { 'retry-after': '300' } });
  // Only slugs and fixed words: nothing that XML would read as its own.
  const urls = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`,
    { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' } },
  );
}
