import pino, { type Logger } from 'pino';

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
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = Object.getOwnPropertyDescriptor(error, 'code')?.value;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  return {
    type: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    message: withoutPersonalData(error.message),
    stack: frames?.map((line) => line.trim()),
  };
}

/** Quoted values, addresses and long numbers go. */
function withoutPersonalData(message: string): string {
  return message
    .replace(/\S+@\S+/g, '[address]')
    .replace(/\+?\d[\d .-]{7,}\d/g, '[number]')
    .replace(/(["'«]).*?(["'»])/g, '[value]')
    .slice(0, 300);
}
