import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ContentUid } from '../../content/content-kinds';

const MOST = 100;
const asked = z.object({
  pagination: z
    .object({ page: z.coerce.number().int().min(1).max(1000), pageSize: z.coerce.number().int().min(1).max(MOST) })
    .partial()
    .default({}),
});

interface Row {
  readonly documentId: string;
  readonly publishedAt?: unknown;
}

/**
 * A question of the content API, answered as if one draft were published now: all other entries are those that visitors see. The
 * same filters, orders and sanitisers hold, so a private field stays private here too.
 */
export async function entriesAsPreviewed(
  strapi: Core.Strapi,
  { uid, documentId }: { readonly uid: ContentUid; readonly documentId: string },
  query: Record<string, unknown>,
): Promise<object> {
  const contentType = strapi.contentType(uid);
  const { pagination } = asked.parse(query);
  const { page = 1, pageSize = 25 } = pagination;
  const { filters, sort, fields, populate } = await strapi.contentAPI.sanitize.query(query, contentType, {});
  const {
    where,
    select,
    orderBy,
    populate: populated,
  } = strapi.get('query-params').transform(uid, { filters, sort, fields, populate });
  const seen = {
    $and: [
      where ?? {},
      {
        $or: [
          { documentId: { $ne: documentId }, publishedAt: { $notNull: true } },
          { documentId: { $eq: documentId }, publishedAt: { $null: true } },
        ],
      },
    ],
  };
  const [rows, total]: [readonly Row[], number] = await Promise.all([
    strapi.db
      .query(uid)
      .findMany({ select, orderBy, populate: populated, where: seen, offset: (page - 1) * pageSize, limit: pageSize }),
    strapi.db.query(uid).count({ where: seen }),
  ]);
  const now = new Date().toISOString();
  const shown = rows.map((row) =>
    row.documentId === documentId && 'publishedAt' in row ? { ...row, publishedAt: now } : row,
  );
  const data = await strapi.contentAPI.sanitize.output(shown, contentType, {});
  return { data, meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } } };
}
