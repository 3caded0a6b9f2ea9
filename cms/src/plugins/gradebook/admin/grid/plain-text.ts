import { unaccent } from '@cong-truong/domain/people/unaccent';

/** Text for searching: without diacritics, capitals or doubled spaces. `Nguyễn  Đức` → `nguyen duc`. */
export function plainText(text: string): string {
  return unaccent(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Text for comparing names and labels as written: diacritics count, their encoding and spaces do not. */
export function sameNameText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
