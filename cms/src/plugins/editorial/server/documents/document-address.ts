import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { grantFor, type ContentAction } from '../../../../access/grants';
import { codesWithin } from '../../../../access/person';
import type { ContentUid } from '../../../../content/content-kinds';
import { isReviewed } from '../../../../editorial/kinds';
import { loadEntry, type Entry } from '../../../../editorial/load-entry';
import { denied } from '../../../gradebook/server/http/denied';
import type { Editor } from '../http/handler';

export const documentAddress = z.object({
  uid: z.string().max(100),
  documentId: z.string().regex(/^[a-z0-9]{10,40}$/i),
});

export type DocumentAddress = z.infer<typeof documentAddress>;

export interface OpenedDocument {
  readonly uid: ContentUid;
  readonly documentId: string;
  readonly siteCode: string;
  /** The draft: what an approver reads, and what goes public. */
  readonly entry: Entry;
}

/** Finds a draft for somebody who may do `action` with it; what she may not is told apart from what is not there. */
export async function openDocument(
  strapi: Core.Strapi,
  person: Editor,
  { uid, documentId }: DocumentAddress,
  action: ContentAction,
): Promise<OpenedDocument> {
  if (!isReviewed(uid)) throw notThere();
  const entry = await loadEntry(strapi, { uid, documentId }, 'draft');
  if (!entry) throw notThere();
  const siteCode: unknown = entry['siteCode'];
  if (!may(person, uid, action, siteCode)) {
    throw denied('Bạn không được làm việc này với nội dung này. Hãy nhờ người phụ trách của đơn vị.');
  }
  return { uid, documentId, siteCode: typeof siteCode === 'string' ? siteCode : '', entry };
}

export function may(person: Editor, uid: ContentUid, action: ContentAction, siteCode: unknown): boolean {
  if (person.kind === 'superAdmin') return true;
  const grant = grantFor(person.role, uid, action);
  if (!grant) return false;
  const codes = codesWithin(person, grant.reach);
  return codes === 'all' || (typeof siteCode === 'string' && codes.includes(siteCode));
}

function notThere(): AppError {
  return new AppError({
    kind: 'notFound',
    code: 'document.unknown',
    message: 'Không tìm thấy nội dung này. Có thể nó đã được xóa; hãy mở lại từ danh sách.',
  });
}
