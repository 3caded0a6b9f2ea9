import { missingInTables } from '@cong-truong/domain/content/tables/check-tables';
import type { Core } from '@strapi/strapi';
import { nodesOf, picturesOf } from '../content/blocks';
import { kindOf, type ContentUid } from '../content/content-kinds';
import { TABLES } from '../content/tables-field';
import { publishes, type DocumentStep } from './document-action';
import { mediaFields } from './keep-media-of-site';
import { reject } from './refuse';

/**
 * What visitors are about to see must be whole. A draft may still lack things, so this looks at the published row; the
 * transaction takes it back when something is missing.
 */
export function checkPublished(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const result = await next();
    if (!publishes(action)) return result;
    const documentId = action.params.documentId ?? documentIdOf(result);
    if (documentId === undefined) return result;
    const entry: Readonly<Record<string, unknown>> | null = await strapi.db.query(action.uid).findOne({
      where: { documentId, publishedAt: { $notNull: true } },
      populate: [...mediaFields(strapi, action.uid)],
    });
    if (entry) checkEntry(strapi, action.uid, entry);
    return result;
  };
}

/** @throws what is missing, in the words for the person */
export function checkEntry(strapi: Core.Strapi, uid: ContentUid, entry: Readonly<Record<string, unknown>>): void {
  const { ownerField, slug } = kindOf(uid);
  if (!entry[ownerField]) reject('Chưa rõ mục này thuộc trường nào. Hãy nhập mã đơn vị.', [ownerField]);
  if (slug !== null && !entry['slug']) reject('Chưa có đường dẫn. Hãy nhập đường dẫn không dấu.', ['slug']);
  if (uid === 'api::official-document.official-document' && !entry['file']) {
    reject('Chưa có tệp văn bản. Hãy tải tệp lên trước khi đăng.', ['file']);
  }
  if (uid === 'api::question.question' && [...nodesOf(entry['answer'])].length === 0) {
    reject('Chưa có câu trả lời. Hãy trả lời trước khi đăng.', ['answer']);
  }
  const missing = missingInTables(entry[TABLES]);
  if (missing !== null) reject(missing, [TABLES]);
  for (const field of mediaFields(strapi, uid)) {
    const files: unknown = entry[field];
    for (const file of Array.isArray(files) ? files : [files]) checkPicture(file, field);
  }
  for (const field of blockFields(strapi, uid)) {
    for (const picture of picturesOf(entry[field])) checkAlternativeText(picture, field);
  }
}

function blockFields(strapi: Core.Strapi, uid: ContentUid): readonly string[] {
  const { attributes } = strapi.contentType(uid);
  return Object.keys(attributes).filter((name) => attributes[name]?.type === 'blocks');
}

interface Picture {
  readonly name?: string | null;
  readonly mime?: string | null;
  readonly alternativeText?: string | null;
}

function checkPicture(file: unknown, field: string): void {
  if (typeof file !== 'object' || file === null) return;
  const picture: Picture = file;
  if (picture.mime?.startsWith('image/')) checkAlternativeText(picture, field);
}

/** Readers who cannot see the picture are told what it shows: TT 26/2020/TT-BTTTT asks it of public sites [M]. */
function checkAlternativeText({ name, alternativeText }: Picture, field: string): void {
  if (alternativeText?.trim()) return;
  reject(
    `Ảnh "${name ?? ''}" chưa có mô tả cho người khiếm thị. Mở ảnh trong thư viện và điền ô "Văn bản thay thế", rồi đăng lại.`,
    [field],
  );
}

export function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const id: unknown = Reflect.get(result, 'documentId');
  return typeof id === 'string' ? id : undefined;
}
