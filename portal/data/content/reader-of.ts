import type { Reader } from './articles';
import { sitesThatShare } from './gathered-sites';
import { schoolsUnder } from './home-authority';
import { allAuthorities, allSchools, type Site } from './sites';

/** Whose news a site tells: its own, what authorities above share with all, and for an authority that of schools which agreed. */
export async function newsReader(site: Site, above: readonly string[], today: string): Promise<Reader> {
  const own = { siteCode: site.code, sharedFrom: above };
  if (site.kind === 'school') return own;
  const [sharing, authorities, schools] = await Promise.all([sitesThatShare(), allAuthorities(), allSchools()]);
  const gatheredFrom = schoolsUnder(site, authorities, schools, today)
    .map(({ code }) => code)
    .filter((code) => sharing.has(code));
  return { ...own, gatheredFrom };
}
