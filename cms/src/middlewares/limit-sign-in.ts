import type { Core } from '@strapi/strapi';
import { signInAttempts } from '../families/sign-in-attempts';

/** Strapi's router takes any case, and a slash at the end. */
const SIGN_IN = /^\/api\/auth\/local\/?$/i;

/** Stands before the one route that takes a family's password. */
export default (): Core.MiddlewareHandler => {
  const attempts = signInAttempts({ most: 10, withinMs: 15 * 60_000 });
  return async (context, next) => {
    if (context.method !== 'POST' || !SIGN_IN.test(context.path)) return next();
    const body: unknown = context.request.body;
    const identifier: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'identifier') : undefined;
    const account =
      typeof identifier === 'string' ? identifier.normalize('NFC').trim().toLowerCase().slice(0, 200) : '';
    const wait = attempts.secondsToWait(account, Date.now());
    if (wait > 0) {
      const minutes = Math.ceil(wait / 60);
      const message = `Nhập sai mật khẩu quá nhiều lần. Hãy thử lại sau ${minutes} phút, hoặc nhờ nhà trường đặt lại mật khẩu.`;
      context.status = 429;
      context.set('Retry-After', String(wait));
      context.body = { data: null, error: { status: 429, name: 'RateLimitError', message, details: {} } };
      return;
    }
    try {
      await next();
      attempts.succeeded(account);
    } catch (error) {
      attempts.failed(account, Date.now());
      throw error;
    }
  };
};
