import 'server-only';
import { join } from 'node:path';
import { unstable_cache } from 'next/cache';
import type { z } from 'zod';
import { environment } from '../environment';
import { cmsAddress, type CmsQuery } from './cms-address';
import { ContentUnavailable } from './content-unavailable';
import { lastKnownIn, type LastKnown } from './last-known';

/** Changes are announced (api/revalidate); this catches an announcement that got lost. */
const REFRESH_SECONDS = 300;
/** How soon a page that was made from old answers is made again. */
const RETRY_SECONDS = 10;
const ANSWER_WITHIN_MS = 4_000;
/** After a failure the CMS is left alone for this long, so that a page of many queries does not wait for each. */
const PAUSE_MS = 3_000;

export interface ContentRequest<S extends z.ZodType> {
  readonly query: CmsQuery;
  readonly schema: S;
  /** What must change for the answer to become old (domain/content/tags). */
  readonly tags: readonly string[];
  /**
   * Answers are kept for the time when the CMS is away. Where a visitor chooses the words of the query, only what exists is
   * kept (`found`): nobody fills the disk by asking for what is not there.
   */
  readonly keep: 'always' | 'found';
}

let pausedUntil = 0;
let store: LastKnown | undefined;

/**
 * Asks the content API. Next.js keeps the answer with the page; when the CMS does not answer, what it last said stands in.
 * @throws ContentUnavailable when it never said anything
 */
export async function readContent<S extends z.ZodType>(request: ContentRequest<S>): Promise<z.output<S>> {
  const address = cmsAddress(request.query);
  store ??= lastKnownIn(join(environment().PORTAL_CACHE_DIR, 'content'));
  try {
    const answer = await ask(address, request.tags);
    const content = request.schema.parse(JSON.parse(answer));
    await keepAnswer(store, address, answer, request.keep).catch((error: unknown) => report('keep', address, error));
    return content;
  } catch (error) {
    report('read', address, error);
    return fallBack(store, address, request.schema);
  }
}

async function ask(address: string, tags: readonly string[]): Promise<string> {
  if (Date.now() < pausedUntil) throw new Error('the CMS did not answer a moment ago');
  try {
    const response = await fetch(`${environment().CMS_URL}${address}`, {
      cache: 'force-cache',
      next: { tags: [...tags], revalidate: REFRESH_SECONDS },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`status ${response.status}`);
    return answer;
  } catch (error) {
    pausedUntil = Date.now() + PAUSE_MS;
    throw error;
  }
}

async function keepAnswer(known: LastKnown, address: string, answer: string, keep: 'always' | 'found'): Promise<void> {
  const empty = answer.startsWith('{"data":[]');
  // An answer that became empty replaces the old one: what was taken down must not come back.
  if (keep === 'always' || !empty || (await known.has(address))) await known.write(address, answer);
}

async function fallBack<S extends z.ZodType>(known: LastKnown, address: string, schema: S): Promise<z.output<S>> {
  await makeThisPageAgainSoon();
  const answer = await known.read(address);
  const content = answer === null ? undefined : schema.safeParse(JSON.parse(answer));
  if (content?.success !== true) throw new ContentUnavailable(address);
  return content.data;
}

/** A page lives as long as the shortest-lived thing that it was made from. */
const makeThisPageAgainSoon = unstable_cache(async () => true, ['made from old answers'], {
  revalidate: RETRY_SECONDS,
});

function report(what: 'read' | 'keep', address: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.warn(`content: cannot ${what} ${address}: ${reason.slice(0, 300)}`);
}
