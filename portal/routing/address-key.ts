/**
 * The form in which old addresses are compared: without host, without the slash at the end, decoded, in one Unicode form, in
 * small letters. A bare name stays a bare name.
 */
export function addressKey(address: string): string {
  const path = address.trim().replace(/^https?:\/\/[^/]+/i, '');
  return decoded(path).normalize('NFC').toLowerCase().replace(/\/+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
