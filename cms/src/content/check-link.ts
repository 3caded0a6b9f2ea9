/** A link of a menu leads within the site or to a web page. @returns what is wrong with it, or `null` */
export function checkLink(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  if (/^\/(?![/\\])[^\s\\]*$/.test(value)) return null;
  if (!URL.canParse(value)) return NEEDED;
  const { protocol, username } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && !/\s/.test(value) ? null : NEEDED;
}

const NEEDED = 'địa chỉ phải bắt đầu bằng / (trang của trường) hoặc https://.';
