import type { Editor } from '../http/handler';

const WATCHING: readonly string[] = ['district-officer', 'approver', 'school-editor'];

/**
 * Whose schools somebody looks over: those of the authority she works for, all for the administrator.
 *
 * @returns `null` for people of a school
 */
export function boardOf(person: Editor): { readonly authorityCode: string | null } | null {
  if (person.kind === 'superAdmin') return { authorityCode: null };
  // Codes of schools are eight digits; an authority's begins with a letter.
  const { siteCode, role } = person;
  if (siteCode === null || /^[0-9]{8}$/.test(siteCode) || !WATCHING.includes(role)) return null;
  return { authorityCode: siteCode };
}
