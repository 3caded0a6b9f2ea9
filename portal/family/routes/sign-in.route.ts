import { credentials } from '../../data/family/credentials';
import { isFromOwnPage } from '../../data/family/request-origin';
import { sessionOf, startSession } from '../../data/family/session';
import { signIn } from '../../data/family/sign-in';
import { forgiveAttempt, takeAttempt } from '../../data/family/sign-in-limits';
import { isSignedIn } from '../../data/family/signed-in';
import { safeReturnPath } from '../../routing/return-path';
import { answerWithPage, redirectAfterForm, type FamilyAnswer } from '../page/answer';
import { messagePage, NOT_OUR_FORM } from '../page/message-page';
import { signInPage, type SignInForm } from '../sign-in/sign-in-page';
import type { FamilyRoute } from './family-route';

/** The same words for a wrong name and a wrong password: they tell nobody which accounts exist. */
const REFUSED = 'Số điện thoại, email hoặc mật khẩu không đúng. Xin kiểm tra lại.';
const UNAVAILABLE = 'Chưa đăng nhập được vì hệ thống đang bận. Xin thử lại sau ít phút.';

export const signInRoute: FamilyRoute = {
  path: /^\/phu-huynh\/dang-nhap$/,

  async get({ headers, query }) {
    const returnPath = safeReturnPath(query.get('tiep'));
    const session = sessionOf(headers);
    if (session !== null && (await isSignedIn(session))) return redirectAfterForm(returnPath);
    return answerWithPage(signInPage({ returnPath }));
  },

  async post({ headers, clientAddress, form }) {
    if (!isFromOwnPage(headers)) return answerWithPage(messagePage(NOT_OUR_FORM), { status: 403 });
    const fields = await form();
    const typed = { returnPath: safeReturnPath(fields.get('tiep')), identifier: fields.get('identifier') ?? '' };
    const given = credentials.safeParse(Object.fromEntries(fields));
    // What can be nobody's name or password is no attempt.
    if (!given.success) return again(typed, 401, REFUSED);
    const attempt = { identifier: given.data.identifier, address: clientAddress };
    const permission = await takeAttempt(attempt);
    if (permission.kind === 'denied') return again(typed, 429, waitFor(permission.seconds), permission.seconds);
    const result = await signIn(given.data);
    switch (result.kind) {
      case 'accepted':
        await forgiveAttempt(attempt);
        return redirectAfterForm(typed.returnPath, { 'set-cookie': await startSession(headers, result.accountId) });
      case 'refused':
        return again(typed, 401, REFUSED);
      case 'resting':
        return again(typed, 429, waitFor(result.seconds), result.seconds);
      case 'unavailable':
        await forgiveAttempt(attempt);
        return again(typed, 503, UNAVAILABLE, 30);
    }
  },
};

function again(form: SignInForm, status: number, problem: string, retrySeconds?: number): Promise<FamilyAnswer> {
  const headers = retrySeconds === undefined ? {} : { 'retry-after': String(retrySeconds) };
  return answerWithPage(signInPage({ ...form, problem }), { status, headers });
}

function waitFor(seconds: number): string {
  return `Đã đăng nhập sai quá nhiều lần. Xin thử lại sau ${Math.ceil(seconds / 60)} phút, hoặc liên hệ nhà trường để đặt lại mật khẩu.`;
}
