import RestException from 'twilio/lib/base/RestException';
import { errorCode, errorField, errorName } from '../../errors/error-fields';
import type { SendOutcome } from '../provider';

/** The request cannot have reached anybody. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * What a failed request says of its message. Twilio has no idempotency key: an answer of 5xx, a timeout or a cut connection
 * leaves open whether the message was queued.
 */
export function classifyFailure(error: unknown): Exclude<SendOutcome, { kind: 'accepted' }> {
  if (error instanceof RestException) return fromAnswer(error);
  const { code, syscall } = systemError(error);
  if (NEVER_SENT.has(code) || syscall === 'connect') return { kind: 'retry', code };
  return { kind: 'unknown', code };
}

function fromAnswer({ status, code }: RestException): Exclude<SendOutcome, { kind: 'accepted' }> {
  const name = code === undefined ? `http-${status}` : `twilio-${code}`;
  if (status >= 500) return { kind: 'unknown', code: name };
  if (status === 429) return { kind: 'retry', code: name, afterSeconds: 30 };
  // The account, not the message, is at fault: its messages wait until somebody has put it right.
  if (status === 401 || status === 403) return { kind: 'retry', code: name, afterSeconds: 300 };
  return { kind: 'refused', code: name };
}

/** The library wraps the system's error; what the system said is in `cause`. */
function systemError(error: unknown): { code: string; syscall: unknown } {
  const cause = errorField(error, 'cause') ?? error;
  return { code: errorCode(error) ?? errorCode(cause) ?? errorName(error), syscall: errorField(cause, 'syscall') };
}
