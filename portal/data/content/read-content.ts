import 'server-only';
import { join } from 'node:path';
import { unstable_cache } from 'next/cache';
import { cache } from 'react';
import type { z } from 'zod';
import { environment } from '../environment';
import { askPreview } from './ask-preview';
import { cmsAddress, type CmsQuery } from './cms-address';
import { ContentUnavailable } from './content-unavailable';
import { lastKnownIn, type LastKnown } from './last-known';
import { previewedDraft, type PreviewedDraft } from './previewed-draft';

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
  const { query, schema, tags, keep } = request;
  const address = cmsAddress(query);
  const draft = previewedDraft();
  if (draft?.type === query.type) return readWithDraft(draft, address, schema);
  store ??= lastKnownIn(join(environment().PORTAL_CACHE_DIR, 'content'));
  const answer = await askOnce(address, tags.join(','));
  const content = parse(answer, schema);
  if (answer === null || content === undefined) return fallBack(store, address, schema);
  await keepAnswer(store, address, answer, keep);
  return content;
}

/** Kept by nobody, and never stood in for by what was known before. */
async function readWithDraft<S extends z.ZodType>(
  draft: PreviewedDraft,
  address: string,
  schema: S,
): Promise<z.output<S>> {
  const response = await askPreview(draft, `/entries${address.slice(address.indexOf('?'))}`);
  const content = parse(response?.ok === true ? await response.text() : null, schema);
  if (content === undefined) throw new ContentUnavailable(address);
  return content;
}

/** One request a page made, though its title and its body ask the same. */
const askOnce = cache(async (address: string, tags: string): Promise<string | null> => {
  if (Date.now() < pausedUntil) return null;
  try {
    const response = await fetch(`${environment().CMS_URL}${address}`, {
      cache: 'force-cache',
      next: { tags: tags.split(','), revalidate: REFRESH_SECONDS },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (error) {
    pausedUntil = Date.now() + PAUSE_MS;
    report(`the CMS does not answer ${address.slice(0, 60)}…`, error);
    return null;
  }
});

async function keepAnswer(known: LastKnown, address: string, answer: string, keep: 'always' | 'found'): Promise<void> {
  const empty = answer.startsWith('{"data":[]');
  try {
    // An answer that became empty replaces the old one: what was taken down must not come back.
    if (keep === 'always' || !empty || (await known.has(address))) await known.write(address, answer);
  } catch (error) {
    report('an answer of the CMS cannot be kept', error);
  }
}

async function fallBack<S extends z.ZodType>(known: LastKnown, address: string, schema: S): Promise<z.output<S>> {
  await makeThisPageAgainSoon();
  const content = parse(await known.read(address), schema);
  if (content === undefined) throw new ContentUnavailable(address);
  return content;
}

/** @returns undefined for no answer, and for one of another shape: both are no reason to lose what was known before */
function parse<S extends z.ZodType>(answer: string | null, schema: S): z.output<S> | undefined {
  if (answer === null) return undefined;
  try {
    return schema.parse(JSON.parse(answer));
  } catch (error) {
    report('the CMS gave an unexpected answer', error);
    return undefined;
  }
}

/** A page lives as long as the shortest-lived thing that it was made from. */
const makeThisPageAgainSoon = unstable_cache(async () => true, ['made from old answers'], {
  revalidate: RETRY_SECONDS,
});

function report(what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.warn(`content: ${what}: ${reason.slice(0, 300)}`);
}
