/** The token of `Authorization: Bearer …`; null when there is none. */
export function bearerToken(header: string | undefined): string | null {
  const [scheme, token, ...more] = (header ?? '').trim().split(/\s+/);
  return scheme?.toLowerCase() === 'bearer' && token && more.length === 0 ? token : null;
}
