import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { signInAttempts } from '../access/sign-in-attempts';

interface Door {
  readonly path: RegExp;
  /** The field that names the account. */
  readonly account: 'identifier' | 'email';
  readonly help: string;
}

/** The two doors that take a password. Strapi's router takes any case, and a slash at the end. */
const DOORS: readonly Door[] = [
  { path: /^\/api\/auth\/local\/?$/i, account: 'identifier', help: 'nhờ nhà trường đặt lại mật khẩu' },
  { path: /^\/admin\/login\/?$/i, account: 'email', help: 'nhờ quản trị viên đặt lại mật khẩu' },
];

/** The sign-in form of the admin shows the server's words as they come. */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  'Invalid credentials': 'Thư điện tử hoặc mật khẩu không đúng.',
};

/** Counts wrong passwords by account before either door, and lets an account rest after too many. */
export default (): Core.MiddlewareHandler => {
  const counted = DOORS.map((door) => ({ ...door, attempts: signInAttempts({ most: 10, withinMs: 15 * 60_000 }) }));
  return async (context, next) => {
    const door = context.method === 'POST' ? counted.find(({ path }) => path.test(context.path)) : undefined;
    if (!door) return next();
    const { attempts, help } = door;
    const account = accountIn(context.request.body, door.account);
    const wait = attempts.secondsToWait(account, Date.now());
    if (wait > 0) {
      context.set('Retry-After', String(wait));
      throw new errors.RateLimitError(
        `Nhập sai mật khẩu quá nhiều lần. Hãy thử lại sau ${Math.ceil(wait / 60)} phút, hoặc ${help}.`,
      );
    }
    // Counted before the answer is known: a hundred tries at once are a hundred tries.
    attempts.failed(account, Date.now());
    try {
      await next();
    } catch (error) {
      if (error instanceof errors.ApplicationError) error.message = IN_VIETNAMESE[error.message] ?? error.message;
      throw error;
    }
    if (context.status < 400) attempts.succeeded(account);
  };
};

function accountIn(body: unknown, field: string): string {
  const name: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  return typeof name === 'string' ? name.normalize('NFC').trim().toLowerCase().slice(0, 200) : '';
}
