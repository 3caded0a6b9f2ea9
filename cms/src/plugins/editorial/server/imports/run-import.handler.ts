import { z } from 'zod';
import { importArticles } from '../../../../imports/import-articles';
import { PICTURE_LIMITS } from '../../../../imports/keep-picture';
import { planArticle } from '../../../../imports/plan-article';
import { denied } from '../../../gradebook/server/http/denied';
import type { Handler } from '../http/handler';
import { loadSource } from './load-source';
import { importSite } from './may-import';

/** A form carries lists as JSON. */
const guidsSchema = z
  .string()
  .max(100_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'không phải danh sách' });
      return z.NEVER;
    }
  })
  .pipe(z.array(z.string().min(1).max(500)).min(1).max(20));

const bodySchema = z.object({
  url: z.string().trim().max(500).default(''),
  guids: guidsSchema,
  withoutLostPictures: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
});

/** Imports a few of the articles that the dry run showed; the screen goes on with the next few. */
export const runImport: Handler<unknown, z.infer<typeof bodySchema>> = {
  body: bodySchema,
  async handle({ strapi, person, file, body: { url, guids, withoutLostPictures } }) {
    const site = importSite(person);
    if (!site) throw denied('Chỉ biên tập viên và người duyệt của đơn vị được nhập bài cũ.');
    const wanted = new Set(guids);
    const { articles } = await loadSource(file, url);
    const plans = new Map(articles.filter(({ guid }) => wanted.has(guid)).map((source) => [source.guid, source]));
    const outcomes = await importArticles(strapi, {
      ...site,
      plans: [...plans.values()].map(planArticle),
      withoutLostPictures,
      limits: PICTURE_LIMITS,
    });
    return { outcomes };
  },
};
