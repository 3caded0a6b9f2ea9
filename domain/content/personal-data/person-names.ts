/** Family names that carry all but a few of the country; a word that is none begins no name. */
const FAMILY_NAMES = [
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Võ|Vũ|Phan|Trương|Bùi|Đặng|Đỗ|Ngô|Hồ|Dương|Đinh|Đoàn|Lâm|Lý|Mai|Trịnh|Cao|Đào|Tô|Hà|Lương|Tạ',
  'Châu|Thái|Quách|Tăng|Vương|Lưu|Kiều|Phùng|Chu|Tống|Đàm|Thạch|Kim|Sơn|Danh|Văn|Từ|La|Hứa|Triệu|Nông|Ma|Hoàng|Giang|Bạch|Cù|Doãn|Khổng',
].join('|');

/** A family name and one to four words more, each with a capital: `Nguyễn Văn An`, `Lê Hoàng Bảo Ngọc`; or all in capitals. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${FAMILY_NAMES})(?: \\p{Lu}\\p{Ll}*){1,4}|(?:${FAMILY_NAMES.toUpperCase()})(?: \\p{Lu}{2,}){1,4})(?![\\p{L}\\p{M}])`,
  'gu',
);

export interface FoundName {
  readonly from: number;
  readonly to: number;
}

export function namesIn(text: string): readonly FoundName[] {
  return [...text.matchAll(NAME)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
