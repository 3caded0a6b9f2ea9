import { parseCmsEnvironment } from '@cong-truong/config/env/cms-environment';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadEntry, type Entry } from '../../../../editorial/load-entry';
import { isReviewed } from '../../../../editorial/kinds';
import { entriesAsPreviewed } from '../../../../editorial/preview/entries-as-previewed';
import { readPreviewToken } from '../../../../editorial/preview/preview-token';
import { secretEquals } from '../../../../questions/secret-equals';
import { describeFault } from '../../../gradebook/server/http/present-error';
import type { ContentUid } from '../../../../content/content-kinds';

type KoaContext = Parameters<Core.MiddlewareHandler>[0];

interface Opened {
  readonly uid: ContentUid;
  readonly documentId: string;
  readonly entry: Entry;
  readonly expiresAt: Date;
}

/** 403: the token does not open this. 410: it did once, or the draft is gone. */
type Refusal = 403 | 410;

/** What the portal must know to choose the page that shows the entry. */
const PLACE_FIELDS = ['slug', 'startsAt', 'schoolYear', 'kind', 'issuedOn', 'weekOf', 'category'] as const;

/** The portal's door to drafts. It shows its own secret, and for each draft the token that the editor's browser brought. */
export function showPreview(strapi: Core.Strapi) {
  return {
    head: door(strapi, async ({ uid, documentId, entry, expiresAt }) => {
      const isPublished = (await loadEntry(strapi, { uid, documentId }, 'published')) !== null;
      const place = Object.fromEntries(PLACE_FIELDS.map((name) => [name, entry[name] ?? null]));
      return { data: { siteCode: entry['siteCode'], expiresAt, isPublished, ...place } };
    }),
    entries: door(strapi, (opened, query) => entriesAsPreviewed(strapi, opened, query)),
  };
}

function door(strapi: Core.Strapi, show: (opened: Opened, query: Record<string, unknown>) => Promise<object>) {
  return async (context: KoaContext): Promise<void> => {
    context.set('Cache-Control', 'private, no-store');
    try {
      const opened = await open(strapi, context);
      if (typeof opened === 'number') {
        context.status = opened;
        context.body = { data: null, error: { status: opened, message: 'Không mở được bản xem trước này.' } };
        return;
      }
      context.body = await show(opened, { ...context.query });
    } catch (error) {
      if (error instanceof errors.ApplicationError) throw error;
      strapi.log.error(`preview: ${describeFault(error)}`);
      context.status = 503;
      context.body = { data: null, error: { status: 503, message: 'Chưa đọc được bản nháp. Hãy thử lại.' } };
    }
  };
}

async function open(strapi: Core.Strapi, context: KoaContext): Promise<Opened | Refusal> {
  const { INTAKE_SECRET, PREVIEW_SECRET } = parseCmsEnvironment();
  if (!secretEquals(context.get('x-intake-secret'), INTAKE_SECRET)) return 403;
  const token = readPreviewToken(context.get('x-preview-token'), PREVIEW_SECRET, new Date());
  if (token.kind !== 'valid') return token.kind === 'expired' ? 410 : 403;
  const { uid, documentId, siteCode } = token.claims;
  const { type, documentId: askedFor }: Readonly<Record<string, unknown>> = context['params'];
  if (!isReviewed(uid) || askedFor !== documentId || strapi.contentType(uid).info.pluralName !== type) return 403;
  const entry = await loadEntry(strapi, { uid, documentId }, 'draft');
  // Deleted since, or given to another site.
  if (entry === null || entry['siteCode'] !== siteCode) return 410;
  return { uid, documentId, entry, expiresAt: token.expiresAt };
}
