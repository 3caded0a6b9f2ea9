import type { Database } from '@cong-truong/database/connect';
import { claimLinks, recordLink } from '@cong-truong/database/sites/links';
import type { AskOptions } from './ask-head';
import { lookAtLink } from './look-at-link';

export interface CheckLinksDependencies {
  readonly database: Database;
  readonly portalUrl: string;
  readonly stopping?: AbortSignal;
  readonly isAllowed?: AskOptions['isAllowed'];
}

const A_ROUND = 20;
const AT_ONCE = 4;

/** Looks at the links to other hosts whose turn has come: each once a week. @returns how many */
export async function checkLinks(dependencies: CheckLinksDependencies): Promise<number> {
  const { database, portalUrl, stopping = new AbortController().signal, isAllowed } = dependencies;
  const urls = [...(await claimLinks(database, A_ROUND))];
  const options = { signal: stopping, ...(isAllowed === undefined ? {} : { isAllowed }) };
  const own = new URL(portalUrl).hostname;
  const takeTurns = async () => {
    for (let url = urls.pop(); url !== undefined && !stopping.aborted; url = urls.pop()) {
      const verdict = isOwn(url, own) ? ({ verdict: 'ok', result: 'own' } as const) : await lookAtLink(url, options);
      if (!stopping.aborted) await recordLink(database, { url, ...verdict });
    }
  };
  const count = urls.length;
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return count;
}

/** The portal and its schools' own hosts are not asked by their own server: it may not be reachable from inside. */
function isOwn(url: string, own: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === own || hostname.endsWith(`.${own}`);
}
