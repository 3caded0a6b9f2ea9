import { SITES_TAG, siteTag } from '@cong-truong/domain/content/tags';
import { AppError } from '@cong-truong/domain/errors/app-error';
import type { JobHandler } from '../registry';

export interface RevalidateDependencies {
  readonly portalUrl: string;
  readonly secret: string;
}

const PORTAL_ANSWERS_WITHIN_MS = 10_000;

/** Names and addresses of a school stand on the authority's pages and in every list of schools. */
const OF_SEVERAL_SITES: readonly string[] = ['api::school.school', 'api::authority.authority'];

export function revalidateSiteHandler({ portalUrl, secret }: RevalidateDependencies): JobHandler<'content.changed'> {
  return async ({ siteCode, contentType }, { signal }) => {
    const tags = [
      ...(siteCode === null ? [] : [siteTag(siteCode)]),
      ...(siteCode === null || OF_SEVERAL_SITES.includes(contentType) ? [SITES_TAG] : []),
    ];
    const asked = fetch(`${portalUrl}/api/revalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-revalidate-secret': secret },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PORTAL_ANSWERS_WITHIN_MS)]),
    });
    const { status, ok } = await asked.catch((cause: unknown) => {
      throw notRevalidated('the portal does not answer', cause);
    });
    if (!ok) throw notRevalidated(`the portal answered ${status}`);
  };
}

function notRevalidated(logMessage: string, cause?: unknown): AppError {
  return new AppError({
    kind: 'unavailable',
    code: 'portal.notRevalidated',
    message: 'Cổng thông tin chưa dựng lại được trang. Hệ thống sẽ tự thử lại.',
    logMessage,
    cause,
  });
}
