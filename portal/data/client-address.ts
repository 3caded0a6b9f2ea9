/** The header in which the visitor's address is handed on to the site side, over anything that came under that name. */
export const CLIENT_ADDRESS_HEADER = 'x-cong-truong-client';

/**
 * The visitor's address, for counting attempts. What a visitor writes into X-Forwarded-For counts only where proxies of ours
 * stand before the portal: then the entry that the outermost of them added.
 *
 * @param socketAddress who is connected
 * @param forwardedFor the X-Forwarded-For header
 * @param proxies how many proxies of ours a request goes through
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  const address = proxies > 0 ? hops.at(-proxies) : undefined;
  return networkOf(address === undefined || address === '' ? (socketAddress ?? 'unknown') : address);
}

/** One home has a whole /64 of IPv6: it counts as one address. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return `${[...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}
