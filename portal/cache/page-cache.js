/**
 * Where Next.js keeps the public pages it has made, and what it read to make them (`cacheHandler` in next.config.ts).
 *
 * In memory: two systems that run from one build never show each other's pages, and nothing in the build folder is written.
 * What must outlive a restart or an outage of the CMS is the content itself; data/content/last-known.ts keeps that.
 */
const { finishPage } = require('./finish-page');
const { MemoryStore } = require('./memory-store');

/** Pages and answers of the CMS of a whole district; a page weighs about 30 kB. */
const CAPACITY_BYTES = 192 * 1024 * 1024;
/** A page whose making began before its content changed may arrive after it. It is made once more. */
const GRACE_MS = 2_000;
/** Vietnam has one time zone and no summer time. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * What Next.js hands over, as far as it is looked at here.
 * @typedef {Record<string, unknown>} Headers
 * @typedef {{ kind: 'APP_PAGE', html: string, headers?: Headers | undefined, status?: number | undefined,
 *   rscData?: Buffer | undefined, segmentData?: unknown }} CachedPage
 * @typedef {{ kind: 'APP_ROUTE', body: Buffer, headers?: Headers | undefined, status?: number | undefined }} CachedRoute
 * @typedef {{ kind: 'FETCH', data: { body: string } }} CachedAnswer
 * @typedef {CachedPage | CachedRoute | CachedAnswer | { kind: 'REDIRECT' | 'IMAGE' | 'PAGES' }} CacheValue
 * @typedef {{ value: CacheValue | null, lastModified: number, cacheControl: unknown, goodUntil: number | undefined }} Entry
 */

/** @type {MemoryStore<Entry>} */
const store = new MemoryStore(CAPACITY_BYTES);
/** @type {Map<string, string>} under which key the page at an inner address was put last */
const keyOfPage = new Map();
/** More pages than fit into the memory. */
const MOST_KEYS = 50_000;
/** @type {Map<string, number>} until when what carries the tag counts as old */
const changedUntil = new Map();

/** Next.js makes one a request; what it holds is shared. */
class PageCache {
  /**
   * @param {string} key
   * @param {{ kind: string, tags?: string[] }} context
   * @returns {Promise<Entry | null>}
   */
  async get(key, context) {
    const entry = store.get(key);
    return entry !== undefined && isPresent(entry, context.tags ?? []) ? entry : null;
  }

  /**
   * The finished page at an inner address (`/sites/…`), for who answers without asking Next.js.
   *
   * @param {string} path
   * @returns {CachedPage | null} null also when it is time that Next.js makes it anew
   */
  static keptPage(path) {
    const entry = store.get(keyOfPage.get(path) ?? '');
    if (entry?.value?.kind !== 'APP_PAGE' || !isPresent(entry, [])) return null;
    const { revalidate } = Object(entry.cacheControl);
    const isDue = typeof revalidate === 'number' && entry.lastModified + revalidate * 1_000 <= Date.now();
    return isDue ? null : entry.value;
  }

  /**
   * Next.js awaits this before it answers the visitor whom the page is made for, and answers with the very object it hands
   * over here: what is finished in place is finished for the first visitor as well.
   *
   * @param {string} key
   * @param {CacheValue | null} value
   * @param {{ cacheControl?: unknown }} context
   */
  async set(key, value, { cacheControl }) {
    const goodUntil = value?.kind === 'APP_PAGE' ? finishInPlace(value) : undefined;
    // A page that says "try again in a while" is true for this moment only.
    if (value !== null && 'status' in value && (value.status ?? 200) >= 500) return;
    if (value?.kind === 'APP_PAGE') rememberKey(key);
    store.set(key, { value, lastModified: Date.now(), cacheControl, goodUntil }, weightOf(value));
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    const until = Date.now() + GRACE_MS;
    for (const tag of [tags].flat()) changedUntil.set(tag, until);
  }

  resetRequestCache() {}
}

/**
 * Next.js puts the address behind marks of its own: `/route-cache/APP_PAGE/<hash>/$/sites/truong/hoa-mai`.
 *
 * @param {string} key
 */
function rememberKey(key) {
  const end = key.indexOf('/$/');
  if (keyOfPage.size >= MOST_KEYS) keyOfPage.clear();
  keyOfPage.set(end === -1 ? key : key.slice(end + 2), key);
}

/**
 * @param {Entry} entry
 * @param {readonly string[]} moreTags
 */
function isPresent({ value, lastModified, goodUntil }, moreTags) {
  if ([...tagsOf(value), ...moreTags].some((tag) => lastModified < (changedUntil.get(tag) ?? 0))) return false;
  if (goodUntil !== undefined && goodUntil <= Date.now()) return false;
  // Calendars and the tree of authorities speak of today.
  return dayOf(lastModified) === dayOf(Date.now());
}

/**
 * @param {CachedPage} page
 * @returns {number | undefined} until when it may be shown
 */
function finishInPlace(page) {
  const { html, status, location, goodUntil, site } = finishPage(page.html);
  page.html = html;
  if (status !== undefined) page.status = status;
  // What Next.js's own script would ask for.
  page.rscData = Buffer.alloc(0);
  page.segmentData = undefined;
  page.headers = {
    ...page.headers,
    // A browser or proxy in front asks each time (an ETag makes that cheap): news is seen within seconds.
    'cache-control': page.status === 503 ? 'no-store' : 'public, max-age=0, must-revalidate',
    ...(page.status === 503 ? { 'retry-after': '30' } : {}),
    ...(location === undefined ? {} : { location }),
    ...(site === undefined ? {} : { 'x-cong-truong-site': site }),
  };
  return goodUntil;
}

/**
 * @param {CacheValue | null} value
 * @returns {readonly string[]}
 */
function tagsOf(value) {
  const tags = value !== null && 'headers' in value ? value.headers?.['x-next-cache-tags'] : undefined;
  return typeof tags === 'string' ? tags.split(',') : [];
}

/** @param {CacheValue | null} value */
function weightOf(value) {
  const overhead = 1_000;
  switch (value?.kind) {
    case 'APP_PAGE':
      return overhead + value.html.length * 2;
    case 'APP_ROUTE':
      return overhead + value.body.length;
    case 'FETCH':
      return overhead + value.data.body.length * 2;
    default:
      return overhead;
  }
}

/** @param {number} time */
function dayOf(time) {
  return Math.floor((time + VIETNAM_OFFSET_MS) / DAY_MS);
}

module.exports = PageCache;
