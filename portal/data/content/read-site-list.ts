import { siteTag } from '@cong-truong/domain/content/tags';
import type { z } from 'zod';
import type { CmsQuery, Parameters } from './cms-address';
import { listOf } from './parts/answer';
import { readContent } from './read-content';

export interface SiteListQuery<S extends z.ZodType> {
  readonly type: CmsQuery['type'];
  readonly siteCode: string;
  readonly schema: S;
  readonly fields: readonly string[];
  readonly populate?: Parameters;
  readonly filters?: Parameters;
  readonly sort: readonly string[];
  readonly page?: number;
  readonly pageSize: number;
}

/** A list of one site's entries of a type. The document's identifier ends every order, so that equals keep their places. */
export async function readSiteList<S extends z.ZodType>(query: SiteListQuery<S>) {
  const { type, siteCode, schema, fields, populate, filters, sort, page = 1, pageSize } = query;
  return readContent({
    query: {
      type,
      parameters: {
        filters: { ...filters, siteCode: { $eq: siteCode } },
        fields,
        ...(populate === undefined ? {} : { populate }),
        sort: [...sort, 'documentId:asc'],
        pagination: { page, pageSize },
      },
    },
    schema: listOf(schema),
    tags: [siteTag(siteCode)],
    keep: page === 1 ? 'always' : 'found',
  });
}
