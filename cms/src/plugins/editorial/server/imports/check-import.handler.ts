import { z } from 'zod';
import { importedGuids } from '../../../../imports/import-articles';
import { picturesOfPlan, planArticle } from '../../../../imports/plan-article';
import { denied } from '../../../gradebook/server/http/denied';
import type { Handler } from '../http/handler';
import { loadSource } from './load-source';
import { importSite } from './may-import';

const bodySchema = z.object({ url: z.string().trim().max(500).default('') });

/** The dry run: what would come over, and what would not. Nothing is fetched but the feed, nothing stored. */
export const checkImport: Handler<unknown, z.infer<typeof bodySchema>> = {
  body: bodySchema,
  async handle({ strapi, person, file, body: { url } }) {
    const site = importSite(person);
    if (!site) throw denied('Chỉ biên tập viên và người duyệt của đơn vị được nhập bài cũ.');
    const source = await loadSource(file, url);
    const plans = source.articles.map(planArticle);
    const known = await importedGuids(
      strapi,
      site.siteCode,
      plans.map(({ guid }) => guid),
    );
    const seen = new Set<string>();
    return {
      kind: source.kind,
      passedOver: source.passedOver,
      publishes: site.publish,
      articles: plans.map((plan) => {
        const isTwice = seen.has(plan.guid);
        seen.add(plan.guid);
        return {
          guid: plan.guid,
          title: plan.title,
          publishedOn: plan.publishedOn,
          formerPath: plan.formerPath,
          pictures: picturesOfPlan(plan).length,
          category: plan.category,
          ...verdictOf(plan.problem, { isKnown: known.has(plan.guid), isTwice }),
        };
      }),
    };
  },
};

function verdictOf(
  problem: string | null,
  { isKnown, isTwice }: { readonly isKnown: boolean; readonly isTwice: boolean },
): { readonly verdict: 'new' | 'already' | 'refused'; readonly reason: string | null } {
  if (isKnown) return { verdict: 'already', reason: null };
  if (isTwice) return { verdict: 'refused', reason: 'lặp lại trong tệp' };
  return problem === null ? { verdict: 'new', reason: null } : { verdict: 'refused', reason: problem };
}
