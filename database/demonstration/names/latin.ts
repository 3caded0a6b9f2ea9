import { unaccent } from '@cong-truong/domain/people/unaccent';

/** The local part of an email address: `Đỗ Thị Ánh` → `do.thi.anh`. */
export function mailNameOf(fullName: string): string {
  return unaccent(fullName).toLowerCase().replaceAll(' ', '.');
}
