import { errorField, errorName } from '../errors/error-fields';

/** Name, code and where: messages of drivers and mail servers quote rows and addresses. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
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
