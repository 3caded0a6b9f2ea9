import { createSecretKey, type KeyObject } from 'node:crypto';
import { verify } from 'jsonwebtoken';
import { z } from 'zod';

/** What Strapi writes into an access token of its admin. */
const claimsSchema = z.object({
  type: z.literal('access'),
  sessionId: z.string().min(1),
  userId: z.string().regex(/^[1-9][0-9]{0,8}$/),
});

export interface AccessClaims {
  readonly sessionId: string;
  readonly adminUserId: number;
}

/** From a secret as text a key would be made anew at every request, which costs more than all the rest of the check. */
export function tokenKey(secret: string): KeyObject {
  return createSecretKey(secret, 'utf8');
}

/** Signed by this CMS (HS256, as it signs when `admin.auth.options` names nothing else), not run out, and meant for access; else null. */
export function readAccessToken(token: string, key: KeyObject): AccessClaims | null {
  try {
    const claims = claimsSchema.safeParse(verify(token, key, { algorithms: ['HS256'] }));
    return claims.success ? { sessionId: claims.data.sessionId, adminUserId: Number(claims.data.userId) } : null;
  } catch {
    return null;
  }
}
