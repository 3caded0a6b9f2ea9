import { CLIENT_ADDRESS_HEADER } from '@/data/client-address';
import { credentials } from '@/data/family/credentials';
import { isFromOwnPage } from '@/data/family/request-origin';
import { sessionOf, startSession } from '@/data/family/session';
import { isSignedIn } from '@/data/family/signed-in';
import { signIn } from '@/data/family/sign-in';
import { forgiveAttempt, takeAttempt } from '@/data/family/sign-in-limits';
import { handleFamilyRequest } from '@/family/page/handle';
import { messagePage, NOT_OUR_FORM } from '@/family/page/message-page';
import { redirectAfterForm, respondWithPage } from '@/family/page/respond';
import { signInPage, type SignInForm } from '@/family/sign-in/sign-in-page';
import { safeReturnPath } from '@/routing/return-path';

/** The same words for a wrong name and a wrong password: they tell nobody which accounts exist. */
const REFUSED = 'Số điện thoại, email hoặc mật khẩu không đúng. Xin kiểm tra lại.';
const UNAVAILABLE = 'Chưa đăng nhập được vì hệ thống đang bận. Xin thử lại sau ít phút.';

export async function GET(request: Request): Promise<Response> {
  return handleFamilyRequest(async () => {
    const returnPath = safeReturnPath(new URL(request.url).searchParams.get('tiep'));
    const session = sessionOf(request);
    if (session !== null && (await isSignedIn(session))) return redirectAfterForm(returnPath);
    return respondWithPage(signInPage({ returnPath }));
  });
}

export async function POST(request: Request): Promise<Response> {
  return handleFamilyRequest(async () => {
    if (!isFromOwnPage(request.headers)) return respondWithPage(messagePage(NOT_OUR_FORM), { status: 403 });
    const fields = await readForm(request);
    const typed = { returnPath: safeReturnPath(fields.get('tiep')), identifier: fields.get('identifier') ?? '' };
    const given = credentials.safeParse(Object.fromEntries(fields));
    // What can be nobody's name or password is no attempt.
    if (!given.success) return again(typed, 401, REFUSED);
    const address = request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown';
    const attempt = { identifier: given.data.identifier, address };
    const permission = await takeAttempt(attempt);
    if (permission.kind === 'denied') return again(typed, 429, waitFor(permission.seconds), permission.seconds);
    const result = await signIn(given.data);
    switch (result.kind) {
      case 'accepted':
        await forgiveAttempt(attempt);
        return redirectAfterForm(typed.returnPath, { 'set-cookie': await startSession(request, result.accountId) });
      case 'refused':
        return again(typed, 401, REFUSED);
      case 'resting':
        return again(typed, 429, waitFor(result.seconds), result.seconds);
      case 'unavailable':
        await forgiveAttempt(attempt);
        return again(typed, 503, UNAVAILABLE, 30);
    }
  });
}

function again(form: SignInForm, status: number, problem: string, retrySeconds?: number): Response {
  const headers = retrySeconds === undefined ? {} : { 'retry-after': String(retrySeconds) };
  return respondWithPage(signInPage({ ...form, problem }), { status, headers });
}

function waitFor(seconds: number): string {
  return `Đã đăng nhập sai quá nhiều lần. Xin thử lại sau ${Math.ceil(seconds / 60)} phút, hoặc liên hệ nhà trường để đặt lại mật khẩu.`;
}

const MOST_BYTES = 4_096;

/** A sign-in form is small; what is not is not read. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  return new URLSearchParams(length <= MOST_BYTES ? await request.text() : '');
}
