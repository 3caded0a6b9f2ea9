import type { Core } from '@strapi/strapi';
import { findActingPerson } from '../access/find-person';
import { slugOf } from '../content/slug';
import type { DocumentStep } from './document-action';
import { ownerOfArticle } from './owner-of-article';
import { reject } from './refuse';

const ARTICLE = 'api::article.article';

interface Category {
  readonly slug: string | null;
  readonly name: string;
}

/** An article stands in a category that its site has. People may type the category's name: it becomes its address. */
export function keepCategory(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const { data, documentId } = action.params;
    const given: unknown = data?.['categorySlug'];
    if (action.uid !== ARTICLE || !data || typeof given !== 'string' || given === '') return next();
    if ((await findActingPerson(strapi)).kind === 'system') return next();
    const siteCode = data['siteCode'] ?? (documentId === undefined ? null : await ownerOfArticle(strapi, documentId));
    const categories: readonly Category[] = await strapi.db
      .query('api::category.category')
      .findMany({ select: ['slug', 'name'], where: { siteCode, publishedAt: { $notNull: true } } });
    const slug = slugOf(given);
    const found = categories.find((category) => category.slug === slug || slugOf(category.name) === slug);
    if (!found?.slug) {
      const names = categories.map(({ name }) => `"${name}"`).join(', ');
      reject(
        names === ''
          ? 'Trường chưa có chuyên mục nào được đăng. Hãy tạo chuyên mục trước, hoặc để trống ô này.'
          : `Không có chuyên mục "${given}". Các chuyên mục của trường: ${names}.`,
        ['categorySlug'],
      );
    }
    data['categorySlug'] = found.slug;
    return next();
  };
}
