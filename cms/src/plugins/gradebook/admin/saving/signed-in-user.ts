/** Where the admin keeps its token: for good when the person ticked "remember me", else in a cookie of the browser's session. */
const TOKEN = 'jwtToken';

/** Whether the person asked to be remembered on this computer. */
export function isRemembered(): boolean {
  return window.localStorage.getItem(TOKEN) !== null;
}

/**
 * The user in whose name the next request of this browser goes; `null` when nobody is signed in or it cannot be told. The
 * token is shared by all tabs: in another one somebody else may have signed in meanwhile.
 */
export function signedInUser(): string | null {
  return userOf(window.localStorage.getItem(TOKEN) ?? cookie(document.cookie, TOKEN));
}

export function userOf(token: string | null): string | null {
  const payload = token?.split('.')[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const user = claims && typeof claims === 'object' && 'userId' in claims ? claims.userId : null;
    return typeof user === 'string' || typeof user === 'number' ? String(user) : null;
  } catch {
    return null;
  }
}

export function cookie(cookies: string, name: string): string | null {
  const found = cookies.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : decodeURIComponent(found.slice(name.length + 1));
}
