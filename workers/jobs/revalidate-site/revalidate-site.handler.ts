import type { Database } from '@cong-truong/database/connect';
import { sharesNews } from '@cong-truong/database/sites/shown-elsewhere';
import { SITES_TAG, siteTag } from '@cong-truong/domain/content/tags';
import type { EventPayload } from '@cong-truong/domain/events/events';
import { askPortal, type PortalDependencies } from '../../sites/ask-portal';
import { updateSearch } from '../../sites/update-search';
import type { JobHandler } from '../registry';

export interface RevalidateDependencies extends PortalDependencies {
  readonly database: Database;
}

/** Names and addresses of a school stand on the authority's pages and in every list of schools; so does who lets its news be gathered. */
const OF_SEVERAL_SITES: readonly string[] = [
  'api::school.school',
  'api::authority.authority',
  'api::site-setting.site-setting',
];

/** The search first, so that whoever comes for the fresh page finds it. Neither waits for the other's repair. */
export function revalidateSiteHandler(dependencies: RevalidateDependencies): JobHandler<'content.changed'> {
  const { database } = dependencies;
  return async (payload, { signal }) => {
    const [searched] = await Promise.allSettled([updateSearch(database, payload, payload.documentId)]);
    const onAllSites = searched.status === 'fulfilled' && searched.value.onAllSites;
    await askPortal(dependencies, await tagsOf(database, payload, onAllSites), signal);
    if (searched.status === 'rejected') throw searched.reason;
  };
}

async function tagsOf(
  database: Database,
  { siteCode, contentType }: EventPayload<'content.changed'>,
  onAllSites: boolean,
): Promise<readonly string[]> {
  if (siteCode === null) return [SITES_TAG];
  const several =
    onAllSites ||
    OF_SEVERAL_SITES.includes(contentType) ||
    (contentType === 'api::article.article' && (await sharesNews(database, siteCode)));
  return several ? [siteTag(siteCode), SITES_TAG] : [siteTag(siteCode)];
}
