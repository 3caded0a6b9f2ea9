import { unaccent } from '@cong-truong/domain/people/unaccent';
import type { Term } from '@cong-truong/domain/regulations/regulation';

/** `So-diem-6A1-HK1-2026-2027.pdf`: letters that every system takes, nothing that could break a header. */
export function bookFileName(
  { name, schoolYear }: { readonly name: string; readonly schoolYear: string },
  term: Term,
): string {
  const plain = unaccent(name).replace(/[^A-Za-z0-9]+/g, '-');
  return `So-diem-${plain}-HK${term}-${schoolYear}.pdf`;
}
