import type { Core } from '@strapi/strapi';

/** Fields that Strapi's own forms have no input for; the inputs stand in `admin/fields`. */
const FIELDS = [
  { name: 'tables', type: 'json' },
  { name: 'category', type: 'string' },
  { name: 'site-address', type: 'string' },
] as const;

/** Before the content types are built: they name these fields in their schemas. */
export function registerFields(strapi: Core.Strapi): void {
  for (const field of FIELDS) {
    strapi.customFields.register({ ...field, plugin: 'editorial', inputSize: { default: 12, isResizable: true } });
  }
}
