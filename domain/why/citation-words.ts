/** A citation as people say it: `TT 22/2021 Đ.9 k.1 b` is `Thông tư 22/2021, Điều 9 khoản 1 điểm b`. */
export function citationWords(source: string): string {
  return source
    .replace(/\bTT (?=\d)/g, 'Thông tư ')
    .replace(/,? Đ\.(?=\d)/g, ', Điều ')
    .replace(/\bk\.(?=\d)/g, 'khoản ')
    .replace(/(khoản [\d-]+) ([a-zđ])(?![\p{L}])/gu, '$1 điểm $2');
}
