/** A name in two lines: what kind of place it is, and which one. */
export interface SiteName {
  readonly kind: string | null;
  readonly own: string;
}

const KINDS = [
  'Trường Mầm non',
  'Trường Mẫu giáo',
  'Nhà trẻ',
  'Trường Tiểu học và Trung học cơ sở',
  'Trường Tiểu học',
  'Trường Trung học cơ sở',
  'Trường TH&THCS',
  'Trường THCS',
  'Trường TH',
  'Trường MN',
  'Sở Giáo dục và Đào tạo',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Văn hóa – Xã hội',
  'Phòng Văn hóa - Xã hội',
  'Ủy ban nhân dân',
];

/** `Trường Mầm non Hoa Mai` → `Trường Mầm non` and `Hoa Mai`. A name of another make stays whole. */
export function splitSiteName(name: string): SiteName {
  const kind = KINDS.find((start) => name.toLowerCase().startsWith(`${start.toLowerCase()} `));
  if (kind === undefined) return { kind: null, own: name };
  const own = name.slice(kind.length).trim();
  return { kind: name.slice(0, kind.length), own: own.charAt(0).toUpperCase() + own.slice(1) };
}

/** Two letters for a site without an emblem: the first of the last two words of its name. */
export function initialsOf(name: string): string {
  const words = splitSiteName(name).own.match(/\p{L}[\p{L}\d]*|\d+/gu) ?? [];
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
