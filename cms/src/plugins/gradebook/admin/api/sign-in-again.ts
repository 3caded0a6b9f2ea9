import { getFetchClient, storeToken } from '@strapi/strapi/admin';
import { z } from 'zod';
import { isRemembered } from '../saving/signed-in-user';

const answerSchema = z.object({ data: z.object({ token: z.string() }) });

/** Strapi's own name of this browser, by which it tells sessions apart. */
const DEVICE = 'strapi.admin.deviceId';

/**
 * Opens a new session for the person at the screen and puts its token where the admin keeps it. Not by the admin's own
 * `login`: it reads the person again also when the password was wrong, is refused, and leaves the page for the sign-in form.
 *
 * @throws FetchError with the server's words for the person
 */
export async function signInAgain(email: string, password: string): Promise<void> {
  const deviceId = window.localStorage.getItem(DEVICE);
  const body = { email, password, rememberMe: isRemembered(), ...(deviceId !== null && { deviceId }) };
  const { data } = await getFetchClient().post<unknown>('/admin/login', body);
  storeToken(answerSchema.parse(data).data.token);
}
