import { OLD_NUMBER_FOLDER } from './site-address';

/**
 * The form in which old addresses are compared: without host, without the slash at the end, decoded, in one Unicode form, in
 * small letters. A bare name stays a bare name.
 */
export function addressKey(address: string): string {
  const path = address.trim().replace(/^https?:\/\/[^/]+/i, '');
  return decoded(path).normalize('NFC').toLowerCase().replace(/\/+$/, '');
}

/** @param segments of an address that is nobody's today @returns its key, as the old site wrote it */
export function oldAddress(segments: readonly string[]): string {
  const [folder, name, number] = segments;
  return addressKey(folder === OLD_NUMBER_FOLDER ? `/?${name}=${number}` : `/${segments.join('/')}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
