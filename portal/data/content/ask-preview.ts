import 'server-only';
import { environment } from '../environment';
import type { PreviewedDraft } from './previewed-draft';

const ANSWER_WITHIN_MS = 4_000;

/** Asks the CMS at its door for previews. Nothing of the answer is kept. @returns null when it does not answer */
export function askPreview(draft: PreviewedDraft, path: string): Promise<Response | null> {
  const { CMS_URL, INTAKE_SECRET } = environment();
  return fetch(`${CMS_URL}/api/editorial/previews/${draft.type}/${draft.documentId}${path}`, {
    headers: { 'x-intake-secret': INTAKE_SECRET, 'x-preview-token': draft.token },
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null);
}
