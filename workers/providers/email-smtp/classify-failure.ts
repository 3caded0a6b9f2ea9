import { errorField } from '../../errors/error-fields';
import type { SendOutcome } from '../provider';

/** The account is refused, not the message: it waits until somebody has put the account right. */
const ACCOUNT_FAULTS = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'ECONFIG']);

/**
 * What a failed sending says of its message.
 *
 * @param contentBegun whether any of the message itself went to the server. Before that a broken connection harms nothing;
 *   after it the last line may have arrived and only the answer be lost.
 */
export function classifyFailure(
  error: unknown,
  contentBegun: boolean,
): Exclude<SendOutcome, { readonly kind: 'accepted' }> {
  const code = errorField(error, 'code');
  const responseCode = errorField(error, 'responseCode');
  if (typeof code === 'string' && ACCOUNT_FAULTS.has(code)) return { kind: 'retry', code, afterSeconds: 300 };
  if (typeof responseCode === 'number') {
    // RFC 5321: 4yz may pass later, 5yz will not; 503 blames the session, not the message.
    const permanent = responseCode >= 500 && responseCode !== 503;
    return { kind: permanent ? 'refused' : 'retry', code: `smtp-${responseCode}` };
  }
  const name = typeof code === 'string' ? code : 'unknown';
  if (contentBegun) return { kind: 'unknown', code: name };
  return { kind: name === 'EENVELOPE' ? 'refused' : 'retry', code: name };
}
