/**
 * The last touch to a page that Next.js has made, before it is kept and shown.
 *
 * Public pages are read, not operated: they carry no script at all. They open at once on an old phone, and the site can be
 * served under `script-src 'none'`, which no mistake in a text can get around. Next.js has no such mode, so its scripts are
 * taken out here. Text cannot hold one: React writes every `<` of it as `&lt;`.
 */

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
/** Data for search engines (metadata/structured-data.ts): no browser runs it, and nothing in it can begin an element. */
const DATA = /^<script type="application\/ld\+json">[^<>]*<\/script>$/;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;
/** Written by ui/frame/page-status.tsx, because a page made ahead of time has no other way to name its status. */
const STATUS = /<main\b[^>]*\bdata-status="(301|404|503)"/;
/** Where a page with status 301 has gone: a path of the portal's own making (routing/links.ts). */
const LOCATION = /<main\b[^>]*\bdata-location="(\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?)"/;
/** Whose page it is: its readers are counted for that site (views/count-visits.ts). */
const SITE = /<main\b[^>]*\bdata-site="([\w-]{1,32})"/;
/** Until when the page says what is true, e.g. the end of a banner (ui/frame/site-frame.tsx). */
const GOOD_UNTIL = /<main\b[^>]*\bdata-good-until="(\d{4}-\d\d-\d\dT[\d:.]+Z)"/;

/**
 * @param {string} html
 * @returns {{ html: string, status: number | undefined, location: string | undefined, goodUntil: number | undefined,
 *   site: string | undefined }}
 */
function finishPage(html) {
  const status = STATUS.exec(html)?.[1];
  const goodUntil = GOOD_UNTIL.exec(html)?.[1];
  return {
    html: html.replace(SCRIPT, (script) => (DATA.test(script) ? script : '')).replace(SCRIPT_PRELOAD, ''),
    status: status === undefined ? undefined : Number(status),
    location: status === '301' ? LOCATION.exec(html)?.[1] : undefined,
    site: SITE.exec(html)?.[1],
    goodUntil: goodUntil === undefined ? undefined : Date.parse(goodUntil),
  };
}

module.exports = { finishPage };
