export const dynamic = 'force-static';

/** The same on every host; /sitemap.xml of a host names its own pages. */
export function GET(): Response {
  return new Response('User-agent: *\nDisallow: /phu-huynh\nDisallow: /api/\n', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
