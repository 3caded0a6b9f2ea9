import type { Editor } from '../http/handler';

/** Who may bring an old site over: those who write or publish on a site of their own. */
export function mayImport(person: Editor): boolean {
  if (person.kind === 'superAdmin') return false;
  return person.siteCode !== null && (person.role === 'school-editor' || person.role === 'approver');
}

export function importSite(person: Editor): { readonly siteCode: string; readonly publish: boolean } | null {
  if (person.kind === 'superAdmin' || !mayImport(person) || person.siteCode === null) return null;
  return { siteCode: person.siteCode, publish: person.role === 'approver' };
}
