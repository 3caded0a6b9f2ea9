/**
 * The last touch to a page that Next.js has made, before it is kept and shown.
 *
 * Public pages are read, not operated: they carry no script at all. They open at once on an old phone, and the site can be
 * served under `script-src 'none'`, which no mistake in a text can get around. Next.js has no such mode, so its scripts are
 * taken out here. Text cannot hold one: React writes every `<` of it as `&lt;`.
 */

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOAD = /<link\b(?=[^>]*\bas="script")[^>]*>/g;
/** Written by ui/frame/page-status.tsx, because a page made ahead of time has no other way to name its status. */
const STATUS = /<main\b[^>]*\bdata-status="(404|503)"/;

/**
 * @param {string} html
 * @returns {{ html: string, status: 404 | 503 | undefined }}
 */
function finishPage(html) {
  const status = STATUS.exec(html)?.[1];
  return {
    html: html.replace(SCRIPT, '').replace(SCRIPT_PRELOAD, ''),
    status: status === undefined ? undefined : status === '404' ? 404 : 503,
  };
}

module.exports = { finishPage };
