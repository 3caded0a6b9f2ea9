import 'server-only';
import { cache } from 'react';
import type { CmsQuery } from './cms-address';

/** A draft that this one request may see as if it were published. */
export interface PreviewedDraft {
  readonly type: CmsQuery['type'];
  readonly documentId: string;
  /** Of the CMS's making: it opens this draft and nothing else. */
  readonly token: string;
}

/** React keeps this for as long as one page is drawn: no other visitor's page can find it. */
const place = cache((): { draft: PreviewedDraft | null } => ({ draft: null }));

/** From here on, what the page reads of the draft's type is read as if the draft were published. */
export function drawWithDraft(draft: PreviewedDraft): void {
  place().draft = draft;
}

export function previewedDraft(): PreviewedDraft | null {
  return place().draft;
}
