import { checkTables } from '@cong-truong/domain/content/tables/check-tables';
import { tableLines } from '@cong-truong/domain/content/tables/table-lines';
import type { Core, UID } from '@strapi/strapi';
import { checkFormats } from '../content/check-formats';
import { checkLink } from '../content/check-link';
import { checkText } from '../content/check-text';
import { isContentUid, type ContentUid } from '../content/content-kinds';
import { isSafeLink, nodesOf } from '../content/blocks';
import { ownPicturePath } from '../content/own-picture-address';
import { fieldLabel } from '../content/field-labels';
import { TABLES } from '../content/tables-field';
import type { DocumentStep } from './document-action';
import { reject } from './refuse';

/**
 * Checks that hold for drafts too. Strapi leaves lengths of drafts to the database, which knows only "value too long".
 */
export function checkInput(strapi: Core.Strapi): DocumentStep {
  return (action, next) => {
    const { uid, params } = action;
    const data = params.data ?? {};
    checkFields(strapi, uid, data);
    checkSpan(data);
    checkFormats(uid, data);
    return next();
  };
}

/** The fields of a type or of a component in it, at any depth. */
function checkFields(
  strapi: Core.Strapi,
  uid: ContentUid | UID.Component,
  data: Readonly<Record<string, unknown>>,
): void {
  const attributes = isContentUid(uid) ? strapi.contentType(uid).attributes : strapi.components[uid]?.attributes;
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes?.[name];
    if (attribute?.type === 'string' || attribute?.type === 'text') {
      const problem = checkText(value, attribute.maxLength ?? 255) ?? (name === 'href' ? checkLink(value) : null);
      if (problem) reject(`${fieldLabel(uid, name)}: ${problem}`, [name]);
    }
    if (attribute?.type === 'blocks') checkBlocks(strapi, fieldLabel(uid, name), name, value);
    if (name === TABLES) {
      const problem = checkTables(value) ?? markupIn(value);
      if (problem) reject(`${fieldLabel(uid, name)}: ${problem}`, [name]);
    }
    if (attribute?.type === 'component' && Array.isArray(value)) {
      for (const item of value) {
        if (typeof item === 'object' && item !== null) checkFields(strapi, attribute.component, { ...item });
      }
    }
  }
}

/** Asked only of tables that are no larger than they may be. */
function markupIn(tables: unknown): string | null {
  for (const line of tableLines(tables)) {
    const problem = checkText(line, Infinity);
    if (problem !== null) return problem;
  }
  return null;
}

function checkBlocks(strapi: Core.Strapi, label: string, name: string, blocks: unknown): void {
  const cmsUrl = strapi.config.get('server.url', '');
  for (const node of nodesOf(blocks)) {
    if (node.type === 'link' && !isSafeLink(node.url)) {
      reject(`${label}: liên kết phải bắt đầu bằng https://, http://, mailto: hoặc tel:.`, [name]);
    }
    if (node.type !== 'image') continue;
    const { image } = node;
    const url: unknown = typeof image === 'object' && image !== null ? Reflect.get(image, 'url') : undefined;
    const path = typeof url === 'string' ? ownPicturePath(url, cmsUrl) : null;
    if (path === null || typeof image !== 'object' || image === null) {
      reject(`${label}: ảnh phải được tải lên thư viện, không lấy thẳng từ trang khác.`, [name]);
    }
    Reflect.set(image, 'url', path);
  }
}

const SPANS = [
  { from: 'startsAt', to: 'endsAt', message: 'Giờ kết thúc phải sau giờ bắt đầu.' },
  { from: 'validFrom', to: 'validTo', message: 'Ngày kết thúc phải sau ngày bắt đầu.' },
  { from: 'opensOn', to: 'closesOn', message: 'Ngày cuối nhận hồ sơ phải sau ngày đầu.' },
  { from: 'bannerFrom', to: 'bannerUntil', message: 'Băng thông báo phải hết sau khi bắt đầu.' },
  { from: 'publishAt', to: 'unpublishAt', message: 'Giờ gỡ phải sau giờ đăng.' },
] as const;

function checkSpan(data: Readonly<Record<string, unknown>>): void {
  for (const { from, to, message } of SPANS) {
    const [start, end] = [moment(data[from]), moment(data[to])];
    if (start !== null && end !== null && end < start) reject(message, [to]);
  }
}

function moment(value: unknown): number | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : time;
}
