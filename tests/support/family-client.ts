import type { DemonstrationAccount } from '@cong-truong/database/demonstration/accounts';
import type { SystemUnderTest } from './system-under-test';

/** Signs a parent in at the portal. @returns the cookies, for a `cookie` header */
export async function familyCookie(
  { addresses }: SystemUnderTest,
  { login, password }: Pick<DemonstrationAccount, 'login' | 'password'>,
): Promise<string> {
  const response = await fetch(`${addresses.portal}/phu-huynh/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: addresses.portal },
    body: new URLSearchParams({ identifier: login, password }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (cookie === '') throw new Error(`${login} could not sign in: ${response.status}`);
  return cookie;
}
