const TAG = /<\/?[a-z][^<>]*>|<!--|<!doctype/i;

/** @returns what is wrong with a text of a plain field, or `null` */
export function checkText(value: unknown, maxLength: number): string | null {
  if (typeof value !== 'string') return null;
  if (value.length > maxLength) return `dài ${value.length} kí tự, tối đa ${maxLength}. Hãy rút gọn.`;
  if (TAG.test(value)) return 'không dán mã HTML vào ô này, chỉ nhập chữ.';
  return null;
}
