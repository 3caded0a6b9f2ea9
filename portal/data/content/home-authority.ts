import { isValidOn, type Authority } from './authority';
import { managerOn, type School } from './school';

/**
 * The authority whose home page is the portal's: the lowest one that stands above every school today. In a portal of one ward
 * that is the ward; where two wards share a portal, the department above both. Without schools, the highest there is.
 */
export function homeAuthority(
  authorities: readonly Authority[],
  schools: readonly School[],
  today: string,
): Authority | null {
  const valid = new Map(authorities.filter((one) => isValidOn(one, today)).map((one) => [one.code, one]));
  const paths = schools
    .map((school) => managerOn(school, today))
    .filter((code) => code !== null && valid.has(code))
    .map((code) => pathFromTop(valid, code));
  const [first = []] = paths;
  const shared = first.filter((authority, depth) => paths.every((path) => path[depth] === authority));
  const top = [...valid.values()].find(({ parentCode }) => parentCode === null || !valid.has(parentCode));
  return shared.at(-1) ?? top ?? null;
}

function pathFromTop(valid: ReadonlyMap<string, Authority>, code: string | null): readonly Authority[] {
  const path: Authority[] = [];
  let current = code === null ? undefined : valid.get(code);
  // A circle in the tree would be a mistake of an editor; it must not hang the page.
  while (current !== undefined && !path.includes(current)) {
    path.unshift(current);
    current = current.parentCode === null ? undefined : valid.get(current.parentCode);
  }
  return path;
}

/** The schools that an authority, or one under it, manages on a day. */
export function schoolsUnder(
  authority: Authority,
  authorities: readonly Authority[],
  schools: readonly School[],
  day: string,
): readonly School[] {
  const valid = new Map(authorities.filter((one) => isValidOn(one, day)).map((one) => [one.code, one]));
  return schools.filter((school) =>
    pathFromTop(valid, managerOn(school, day)).some(({ code }) => code === authority.code),
  );
}

/** From the one that manages the site up to the highest, as they stand on a day. A former authority stands under none. */
export function authoritiesAbove(
  site: School | Authority,
  authorities: readonly Authority[],
  day: string,
): readonly Authority[] {
  const valid = new Map(authorities.filter((one) => isValidOn(one, day)).map((one) => [one.code, one]));
  if (site.kind === 'authority' && !valid.has(site.code)) return [];
  const code = site.kind === 'school' ? managerOn(site, day) : site.parentCode;
  return [...pathFromTop(valid, code)].reverse();
}
