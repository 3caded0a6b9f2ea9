/** Vietnamese without diacritics, as SMS needs it: `Đặng Thị Hồng` is `Dang Thi Hong`. Other text stays as it is. */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}
