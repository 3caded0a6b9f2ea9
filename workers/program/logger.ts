import pino, { type Logger } from 'pino';
import { errorField, errorName } from '../errors/error-fields';

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

/** Name, code and where: messages of drivers and mail servers quote rows and addresses. */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  const [message, stack, code] = ['message', 'stack', 'code'].map((name) => errorField(error, name));
  return {
    type: errorName(error),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    message: typeof message === 'string' ? withoutPersonalData(message) : undefined,
    stack: typeof stack === 'string' ? framesOf(stack) : undefined,
  };
}

function framesOf(stack: string): readonly string[] {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return frames.slice(0, 8).map((line) => line.trim());
}

/** Quoted values, addresses and long numbers go. */
function withoutPersonalData(message: string): string {
  return message
    .replace(/\S+@\S+/g, '[address]')
    .replace(/\+?\d[\d .-]{7,}\d/g, '[number]')
    .replace(/(["'«]).*?(["'»])/g, '[value]')
    .slice(0, 300);
}
