import { tableLines } from '@cong-truong/domain/content/tables/table-lines';
import type { TextPiece } from '@cong-truong/domain/content/personal-data/finding';
import type { Core, UID } from '@strapi/strapi';
import { blockLines } from '../content/block-lines';
import { isContentUid, type ContentUid } from '../content/content-kinds';
import { fieldLabel } from '../content/field-labels';
import { TABLES } from '../content/tables-field';
import type { Entry } from './load-entry';

/** Fields that hold no words for a reader. */
const NO_WORDS: readonly string[] = [
  'slug',
  'siteCode',
  'categorySlug',
  'videoUrl',
  'bannerHref',
  'href',
  'schoolYear',
  'number',
];

/** Every text of an entry that visitors would read, by the name that the form gives its field. */
export function entryTexts(strapi: Core.Strapi, uid: ContentUid | UID.Component, entry: Entry): readonly TextPiece[] {
  const attributes = isContentUid(uid)
    ? strapi.contentType(uid).attributes
    : (strapi.components[uid]?.attributes ?? {});
  return Object.entries(attributes).flatMap(([name, attribute]): readonly TextPiece[] => {
    const value = entry[name];
    const isPrivate = 'private' in attribute && attribute.private === true;
    if (isPrivate || NO_WORDS.includes(name)) return [];
    const field = fieldLabel(uid, name);
    if (name === TABLES) return [{ field, text: tableLines(value).join('\n') }];
    switch (attribute.type) {
      case 'string':
      case 'text':
        return typeof value === 'string' ? [{ field, text: value }] : [];
      case 'blocks':
        return [{ field, text: blockLines(value).join('\n') }];
      case 'component':
        return [{ field, text: componentLines(strapi, attribute.component, value) }];
      default:
        return [];
    }
  });
}

/** A row of a component is a line: its fields stand beside each other on the page. */
function componentLines(strapi: Core.Strapi, uid: UID.Component, value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .filter((item): item is Entry => typeof item === 'object' && item !== null)
    .map((item) =>
      entryTexts(strapi, uid, item)
        .map(({ text }) => text)
        .join(' '),
    )
    .join('\n');
}
