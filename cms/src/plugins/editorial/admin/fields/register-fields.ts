import type { StrapiApp } from '@strapi/strapi/admin';
import { AddressField } from './choices/address-field';
import { CategoryField } from './choices/category-field';
import { TablesField } from './tables/tables-field';

/** Inputs for what Strapi's own forms have none; the server names the same fields (server/fields). */
export function registerFields(app: StrapiApp): void {
  app.customFields.register([
    {
      name: 'tables',
      pluginId: 'editorial',
      type: 'json',
      intlLabel: { id: 'editorial.fields.tables', defaultMessage: 'Bảng' },
      intlDescription: { id: 'editorial.fields.tables.about', defaultMessage: 'Các bảng của một bài' },
      components: { Input: async () => ({ default: TablesField }) },
    },
    {
      name: 'category',
      pluginId: 'editorial',
      type: 'string',
      intlLabel: { id: 'editorial.fields.category', defaultMessage: 'Chuyên mục' },
      intlDescription: { id: 'editorial.fields.category.about', defaultMessage: 'Một chuyên mục của trường' },
      components: { Input: async () => ({ default: CategoryField }) },
    },
    {
      name: 'site-address',
      pluginId: 'editorial',
      type: 'string',
      intlLabel: { id: 'editorial.fields.address', defaultMessage: 'Liên kết' },
      intlDescription: {
        id: 'editorial.fields.address.about',
        defaultMessage: 'Một trang của trường, hoặc trang khác',
      },
      components: { Input: async () => ({ default: AddressField }) },
    },
  ]);
}
