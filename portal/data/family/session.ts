import type { IncomingHttpHeaders } from 'node:http';
import { closeSession, openSession } from '@cong-truong/database/family/sessions';
import { environment } from '../environment';
import { familyDatabase } from './family-database';
import { endedSessionCookie, newSessionToken, sessionCookie, sessionHashOf } from './session-cookie';

/** A school day and its evening. */
const LIFETIME_SECONDS = 12 * 3_600;

/** The session that a request carries, not yet known to be a living one: only the database knows. */
export function sessionOf(headers: IncomingHttpHeaders): Buffer | null {
  return sessionHashOf(headers.cookie, isSecure());
}

/** @returns the cookie to set. An older session of the same browser ends: nobody keeps a token over a sign-in. */
export async function startSession(headers: IncomingHttpHeaders, accountId: string): Promise<string> {
  const { token, hash } = newSessionToken();
  const old = sessionOf(headers);
  if (old !== null) await closeSession(familyDatabase(), old);
  await openSession(familyDatabase(), { tokenHash: hash, accountId, lifetimeSeconds: LIFETIME_SECONDS });
  return sessionCookie(token, { secure: isSecure(), maxAgeSeconds: LIFETIME_SECONDS });
}

/** @returns the cookie that clears the browser's */
export async function endSession(headers: IncomingHttpHeaders): Promise<string> {
  const hash = sessionOf(headers);
  if (hash !== null) await closeSession(familyDatabase(), hash);
  return endedSessionCookie(isSecure());
}

function isSecure(): boolean {
  return environment().PORTAL_URL.startsWith('https:');
}
