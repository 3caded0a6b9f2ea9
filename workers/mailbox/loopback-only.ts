import type { Handler } from '../http/serve';

const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A page of another site that points its name at this machine (DNS rebinding) must not read the mail. */
export function loopbackOnly(handler: Handler): Handler {
  return async (request, url) =>
    OWN_NAMES.test(request.headers.host ?? '') ? handler(request, url) : { status: 403, body: 'forbidden' };
}
