/** A name without marks and in small letters, for addresses: `Đỗ Thị Ánh` → `do thi anh`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

/** Words joined by hyphens: `Họp phụ huynh!` → `hop-phu-huynh`. */
export function slugOf(text: string): string {
  return withoutMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The local part of an email address: `Đỗ Thị Ánh` → `do.thi.anh`. */
export function mailNameOf(fullName: string): string {
  return slugOf(fullName).replaceAll('-', '.');
}
