import pino, { type Logger } from 'pino';
import { describeError } from './describe-error';

export type { Logger };

/**
 * JSON lines on the standard output. Ids only: what could hold a person's name, number or address is never given to the log,
 * and is blotted out should it slip in with an error of a library.
 */
export function createLogger(program: string): Logger {
  return pino({
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: { program },
    redact: {
      paths: [
        'err.config',
        'err.request',
        'err.response',
        'err.envelope',
        'err.detail',
        'err.details',
        'err.rejected',
        'err.where',
        'err.parameters',
      ],
      remove: true,
    },
    serializers: { err: describeError },
  });
}
