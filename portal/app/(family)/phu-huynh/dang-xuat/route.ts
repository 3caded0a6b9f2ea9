import { isFromOwnPage } from '@/data/family/request-origin';
import { endSession } from '@/data/family/session';
import { handleFamilyRequest } from '@/family/page/handle';
import { messagePage, NOT_OUR_FORM } from '@/family/page/message-page';
import { redirectAfterForm, respondWithPage } from '@/family/page/respond';
import { signInPath } from '@/family/sign-in/sign-in-path';

export async function POST(request: Request): Promise<Response> {
  return handleFamilyRequest(async () => {
    if (!isFromOwnPage(request.headers)) return respondWithPage(messagePage(NOT_OUR_FORM), { status: 403 });
    return redirectAfterForm(signInPath('/phu-huynh'), { 'set-cookie': await endSession(request) });
  });
}
