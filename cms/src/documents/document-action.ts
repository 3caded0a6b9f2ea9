import type { Core } from '@strapi/strapi';
import { isContentUid, type ContentUid } from '../content/content-kinds';

/** One call of the Document Service on a type of ours, as the guards see it. */
export interface DocumentAction {
  readonly uid: ContentUid;
  readonly action: DocumentActionName;
  /** Passed on to the service: a guard may narrow or fill it. */
  readonly params: DocumentParams;
}

export interface DocumentParams {
  documentId?: string;
  data?: Record<string, unknown>;
  filters?: unknown;
  status?: unknown;
}

export type DocumentActionName =
  | 'findMany'
  | 'findFirst'
  | 'findOne'
  | 'count'
  | 'create'
  | 'clone'
  | 'update'
  | 'delete'
  | 'publish'
  | 'unpublish'
  | 'discardDraft';

export const READS: readonly DocumentActionName[] = ['findMany', 'findFirst', 'findOne', 'count'];

export type Next = () => Promise<unknown>;
export type DocumentStep = (action: DocumentAction, next: Next) => Promise<unknown>;

/** Puts a step around every call on a type of ours; calls on Strapi's own types pass by. */
export function useStep(strapi: Core.Strapi, step: DocumentStep): void {
  strapi.documents.use((context, next) => {
    const { uid, action, params } = context;
    if (!isContentUid(uid)) return next();
    return step({ uid, action, params: params as DocumentParams }, next) as ReturnType<typeof next>;
  });
}

/** Whether the call writes what visitors see: directly, or by saving with `status: 'published'`. */
export function publishes({ action, params }: DocumentAction): boolean {
  return action === 'publish' || ((action === 'create' || action === 'update') && params.status === 'published');
}
