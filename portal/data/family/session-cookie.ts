import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; only their hash is stored, so that a copy of the database opens no session. */
export interface SessionToken {
  readonly token: string;
  readonly hash: Buffer;
}

const TOKEN = /^[\w-]{43}$/;

export function newSessionToken(): SessionToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** On https the browser itself makes sure that no other host and no plain http can set the cookie. */
export function cookieName(secure: boolean): string {
  return secure ? '__Host-phien' : 'phien';
}

/** @returns the hash of the token that the visitor's browser sent; null for none and for what is no token */
export function sessionHashOf(cookieHeader: string | undefined, secure: boolean): Buffer | null {
  const start = `${cookieName(secure)}=`;
  const pair = cookieHeader?.split(';').find((one) => one.trimStart().startsWith(start));
  const token = pair?.trim().slice(start.length) ?? '';
  return TOKEN.test(token) ? hashOf(token) : null;
}

export interface CookieOptions {
  readonly secure: boolean;
  readonly maxAgeSeconds: number;
}

export function sessionCookie(token: string, { secure, maxAgeSeconds }: CookieOptions): string {
  const parts = [`${cookieName(secure)}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAgeSeconds}`];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}

export function endedSessionCookie(secure: boolean): string {
  return sessionCookie('', { secure, maxAgeSeconds: 0 });
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
