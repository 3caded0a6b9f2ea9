import 'server-only';
import { askPreview } from '@/data/content/ask-preview';
import type { Site } from '@/data/content/sites';
import { draftHead, type DraftHead } from './preview-place';
import { previewAddress, type PreviewAddress } from './preview-address';

export type OpenedPreview =
  | { readonly kind: 'open'; readonly address: PreviewAddress; readonly head: DraftHead }
  | { readonly kind: 'refused'; readonly status: 403 | 404 | 410 | 503 };

/** Whether a visitor of a site may see a draft: the CMS says so, of the token that she brought. */
export async function openPreview(site: Site, asked: object): Promise<OpenedPreview> {
  const address = previewAddress.safeParse(asked);
  if (!address.success) {
    // No token, or nothing like one, is a guess at an address that exists; everything else is no address.
    const onlyTheToken = address.error.issues.every(({ path }) => path[0] === 'token');
    return refused(onlyTheToken ? 403 : 404);
  }
  const response = await askPreview(address.data, '');
  if (response?.status === 403 || response?.status === 410) return refused(response.status);
  if (response?.ok !== true) return refused(503);
  const answer: unknown = await response.json().catch(() => null);
  const head = draftHead.safeParse(typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'data') : null);
  if (!head.success) return refused(503);
  // Another site's draft is not shown in this site's frame.
  if (head.data.siteCode !== site.code) return refused(404);
  return { kind: 'open', address: address.data, head: head.data };
}

function refused(status: 403 | 404 | 410 | 503): OpenedPreview {
  return { kind: 'refused', status };
}
