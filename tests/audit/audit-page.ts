import type { Browser } from 'puppeteer-core';
import type { PageKind } from '../support/page-kinds';
import type { Audited } from './aims';

const GROUPS = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Results of searches are kept from search engines on purpose. */
const NOT_TO_BE_FOUND = /\/tim-kiem\?|\/ban-in$/;

/** Lighthouse on one page: a slow phone on a slow network, simulated. */
export async function auditPage(browser: Browser, portal: string, { name, path }: PageKind): Promise<Audited> {
  // An ES module: our build is CommonJS.
  const { default: lighthouse } = await import('lighthouse');
  const page = await browser.newPage();
  try {
    const skipAudits = NOT_TO_BE_FOUND.test(path) ? ['is-crawlable'] : [];
    const flags = { onlyCategories: [...GROUPS], output: 'json' as const, logLevel: 'error' as const, skipAudits };
    const result = await lighthouse(portal + path, flags, undefined, page);
    if (result === undefined) throw new Error(`${path}: no result`);
    const { categories, audits } = result.lhr;
    const score = (group: (typeof GROUPS)[number]) => Math.round((categories[group]?.score ?? 0) * 100);
    const requests = requestsOf(audits['network-requests']?.details);
    const kib = (list: typeof requests) => list.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024;
    return {
      name,
      path,
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      largestPaint: (audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000,
      layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      scriptKiB: kib(requests.filter(({ resourceType }) => resourceType === 'Script')),
      totalKiB: kib(requests),
      remarks: Object.values(audits)
        .filter(({ score: one, scoreDisplayMode }) => one !== null && one < 0.9 && scoreDisplayMode !== 'informative')
        .map(({ id, displayValue }) => (displayValue === undefined ? id : `${id} (${displayValue})`)),
    };
  } finally {
    await page.close();
  }
}

interface NetworkRequest {
  readonly resourceType: string;
  readonly transferSize: number;
}

function requestsOf(details: unknown): readonly NetworkRequest[] {
  if (typeof details !== 'object' || details === null || !('items' in details) || !Array.isArray(details.items))
    return [];
  return details.items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'resourceType' in item && 'transferSize' in item
      ? [{ resourceType: String(item.resourceType), transferSize: Number(item.transferSize) }]
      : [],
  );
}
