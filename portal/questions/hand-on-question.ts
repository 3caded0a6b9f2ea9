import 'server-only';
import { z } from 'zod';
import { environment } from '@/data/environment';
import type { AskedForm } from './asked-form';

export type HandedOn =
  | { readonly kind: 'taken' }
  /** The CMS says what is wrong, in words for the visitor. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'unavailable' };

const ANSWER_WITHIN_MS = 8_000;
const refusal = z.object({ error: z.object({ message: z.string().min(1).max(600) }) });

/** Gives a visitor's question to the CMS, which keeps it as a draft for the school. */
export async function handOnQuestion(siteCode: string, asked: AskedForm): Promise<HandedOn> {
  const { CMS_URL, INTAKE_SECRET } = environment();
  const response = await fetch(`${CMS_URL}/api/questions/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-intake-secret': INTAKE_SECRET },
    body: JSON.stringify({ siteCode, ...asked }),
    cache: 'no-store',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null);
  if (response?.ok === true) return { kind: 'taken' };
  // 403 is between the programs, not between the visitor and the school.
  if (response === null || [401, 403, 404].includes(response.status)) {
    console.error(`question: the CMS answered ${response?.status ?? 'nothing'}`);
    return { kind: 'unavailable' };
  }
  const said = refusal.safeParse(await response.json().catch(() => null));
  if (!said.success) return { kind: 'unavailable' };
  return { kind: 'refused', status: response.status >= 500 ? 503 : 422, message: said.data.error.message };
}
