import { z } from 'zod';
import { setting } from './setting';

/** Known to the portal alone, which counts attempts to sign in by the visitor's address. */
export const proxySettings = z.object({
  TRUSTED_PROXIES: setting(z.string().regex(/^\d$/, 'phải là một chữ số').transform(Number).prefault('0'), {
    about: 'số máy chủ proxy của mình đứng trước cổng thông tin; 0 thì không tin X-Forwarded-For',
  }),
});
