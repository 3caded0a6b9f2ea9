import { unaccent } from '@cong-truong/domain/people/unaccent';

/** `So-diem-6A1-HK1-2026-2027.pdf`: a name that every system takes. */
export function bookFileName(className: string, term: 1 | 2, schoolYear: string): string {
  const plain = unaccent(className).replaceAll(/[^A-Za-z0-9]+/g, '-');
  return `So-diem-${plain}-HK${term}-${schoolYear}.pdf`;
}

/** `412345` → `403 KB`. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return `${kilobytes} KB`;
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`;
}
