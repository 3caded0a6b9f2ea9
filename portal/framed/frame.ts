import 'server-only';
import { MemoryStore } from '@/cache/memory-store';
import { onceAProcess } from '@/data/once-a-process';
import type { Mount } from '@/routing/site-address';
import { ownPage } from './own-page';
import { splitFrame, type FrameParts } from './split-frame';

export type Frame =
  | { readonly kind: 'frame'; readonly parts: FrameParts }
  /** No such site, or its content cannot be read: the page that says so. */
  | { readonly kind: 'other'; readonly status: number; readonly page: string };

const FRAME_PATH = '/khung';
/** How long a frame is used before it is asked for again: a change of the menu is seen within this time. */
const KEPT_MS = 5_000;
const MOST_BYTES = 8 * 1024 * 1024;

const kept = onceAProcess(
  'frames',
  () => new MemoryStore<{ readonly until: number; readonly frame: Frame }>(MOST_BYTES),
);

/** The head and foot of a site's pages, for answers that are written anew for each visitor. */
export async function frameOf(mount: Mount, slug: string): Promise<Frame> {
  const key = `${mount}/${slug}`;
  const known = kept().get(key);
  if (known !== undefined && known.until > Date.now()) return known.frame;
  const { status, text } = await ownPage(mount, slug, FRAME_PATH);
  const parts = status === 200 ? splitFrame(text) : null;
  const frame: Frame = parts === null ? { kind: 'other', status, page: text } : { kind: 'frame', parts };
  kept().set(key, { until: Date.now() + KEPT_MS, frame }, text.length * 2);
  return frame;
}
