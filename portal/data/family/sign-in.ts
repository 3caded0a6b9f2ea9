import { z } from 'zod';
import { environment } from '../environment';
import type { Credentials } from './credentials';

export type SignIn =
  | { readonly kind: 'accepted'; readonly accountId: string }
  | { readonly kind: 'refused' }
  /** The CMS lets an account rest after too many wrong passwords. */
  | { readonly kind: 'resting'; readonly seconds: number }
  | { readonly kind: 'unavailable' };

const ANSWER_WITHIN_MS = 8_000;
/** A wrong name is answered as late as a wrong password: how long it takes tells nobody which accounts exist. */
const REFUSE_AFTER_MS = 1_000;

const accepted = z.object({ user: z.object({ documentId: z.string().min(1) }) });

/** Asks the CMS, which keeps the passwords. Its own tokens are not used: the portal opens a session of its own. */
export async function signIn({ identifier, password }: Credentials): Promise<SignIn> {
  const refuseAt = Date.now() + REFUSE_AFTER_MS;
  const response = await fetch(`${environment().CMS_URL}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier, password }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null);
  if (response === null || response.status >= 500) return { kind: 'unavailable' };
  if (response.status === 429) return { kind: 'resting', seconds: Number(response.headers.get('retry-after')) || 900 };
  const user = accepted.safeParse(response.ok ? await response.json().catch(() => null) : null);
  if (user.success) return { kind: 'accepted', accountId: user.data.user.documentId };
  await new Promise((resolve) => setTimeout(resolve, refuseAt - Date.now()));
  return { kind: 'refused' };
}
