import type { Core } from '@strapi/strapi';
import { kindOf, type ContentUid } from '../../content/content-kinds';
import { fieldLabel } from '../../content/field-labels';
import type { Entry } from '../load-entry';

/** The names, as the form has them, of what a page of the site cannot do without. A draft may still lack them. */
export function missingFields(strapi: Core.Strapi, uid: ContentUid, entry: Entry): readonly string[] {
  const { attributes } = strapi.contentType(uid);
  const required = Object.entries(attributes)
    .filter(([, attribute]) => 'required' in attribute && attribute.required === true)
    .map(([name]) => name);
  const needed = kindOf(uid).slug === null ? required : [...new Set([...required, 'slug'])];
  return needed.filter((name) => isEmpty(entry[name])).map((name) => fieldLabel(uid, name));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
