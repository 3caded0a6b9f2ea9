import type { Core, UID } from '@strapi/strapi';
import { blockLines } from '../../content/block-lines';
import { picturesOf } from '../../content/blocks';
import { isContentUid, type ContentUid } from '../../content/content-kinds';
import { fieldLabel } from '../../content/field-labels';

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** A field of a version as lines that a person can compare: blocks as their text, files by name, yes and no. */
export function readableValue(
  strapi: Core.Strapi,
  uid: ContentUid | UID.Component,
  name: string,
  value: unknown,
): string {
  if (value === null || value === undefined) return '';
  const attribute = (isContentUid(uid) ? strapi.contentType(uid) : strapi.components[uid])?.attributes[name];
  switch (attribute?.type) {
    case 'blocks':
      return [...blockLines(value), ...picturesOf(value).map((picture) => `[Ảnh: ${picture.name}]`)].join('\n');
    case 'media':
      return listOf(value)
        .map((file) => textIn(file, 'name'))
        .join('\n');
    case 'component':
      return listOf(value)
        .map((row) => rowLine(strapi, attribute.component, row))
        .join('\n');
    case 'boolean':
      return value === true ? 'Có' : 'Không';
    case 'date':
      return String(value).split('-').reverse().join('/');
    case 'datetime':
      return MOMENT.format(new Date(String(value)));
    default:
      return typeof value === 'object' ? textsIn(value).join('\n') : String(value);
  }
}

/** A row of a component on one line: `Thành tích: Giải nhất; Số lượng: 3`. */
function rowLine(strapi: Core.Strapi, uid: UID.Component, row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  return Object.entries(row)
    .map(([name, value]) => [fieldLabel(uid, name), readableValue(strapi, uid, name, value)])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textIn(file: unknown, name: string): string {
  return typeof file === 'object' && file !== null ? String(Reflect.get(file, name) ?? '') : '';
}

/** What people typed into a value of several parts, such as a table: a line a row. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  const parts: readonly unknown[] = Object.values(value);
  if (parts.every((part) => typeof part === 'string')) return [parts.join(' | ')];
  return parts.flatMap(textsIn);
}
